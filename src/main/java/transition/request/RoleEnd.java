package transition.request;

import transition.commandline.OptionNames;

/** One of the two roles of a move. */
public enum RoleEnd {
  FROM(OptionNames.FROM, "the role you have"),
  TO(OptionNames.TO, "the role you want");

  private final String option;
  private final String meaning;

  RoleEnd(String option, String meaning) {
    this.option = option;
    this.meaning = meaning;
  }

  /** Returns the name of the option for it. */
  String option() {
    return option;
  }

  /** Returns what it is to the user: "the role you have". */
  public String meaning() {
    return meaning;
  }
}
