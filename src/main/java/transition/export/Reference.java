package transition.export;

import transition.model.Named;

/** A role or a skill, named for programs and for people. */
record Reference(String id, String title) {

  static Reference to(Named thing) {
    return new Reference(thing.id(), thing.title());
  }
}
