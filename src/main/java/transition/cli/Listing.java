package transition.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.catalog.Catalog;
import transition.export.ListJson;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.report.Document;
import transition.report.ListReport;

/** The lists that were asked for, narrowed by role; a list that was not asked for is null. */
record Listing(
    @Nullable List<Role> roles,
    @Nullable List<Transition> transitions,
    @Nullable List<Skill> skills) {

  static Listing of(
      Catalog catalog,
      ListCommand.@Nullable Topic topic,
      @Nullable String fromName,
      @Nullable String toName) {
    Role from = fromName == null ? null : catalog.role(fromName);
    Role to = toName == null ? null : catalog.role(toName);
    if (topic == ListCommand.Topic.SKILLS) {
      return new Listing(null, null, skills(catalog, from, to));
    }
    List<Transition> transitions =
        topic == ListCommand.Topic.ROLES && from == null && to == null
            ? List.of()
            : transitions(catalog, from, to);
    return new Listing(
        topic == ListCommand.Topic.TRANSITIONS ? null : roles(catalog, from, to, transitions),
        topic == ListCommand.Topic.ROLES ? null : transitions,
        null);
  }

  private static List<Skill> skills(Catalog catalog, @Nullable Role from, @Nullable Role to) {
    return catalog.skills().stream()
        .filter(skill -> from == null || from.skills().contains(skill))
        .filter(skill -> to == null || to.skills().contains(skill))
        .toList();
  }

  private static List<Transition> transitions(
      Catalog catalog, @Nullable Role from, @Nullable Role to) {
    return catalog.transitions().stream()
        .filter(transition -> from == null || transition.from().equals(from))
        .filter(transition -> to == null || transition.to().equals(to))
        .toList();
  }

  private static List<Role> roles(
      Catalog catalog, @Nullable Role from, @Nullable Role to, List<Transition> transitions) {
    if (from == null && to == null) {
      return catalog.roles();
    }
    List<Role> ends = new ArrayList<>();
    for (Transition transition : transitions) {
      ends.addAll(
          from == null
              ? List.of(transition.from())
              : to == null
                  ? List.of(transition.to())
                  : List.of(transition.from(), transition.to()));
    }
    return ends;
  }

  Document document() {
    return ListReport.of(roles, transitions, skills);
  }

  ListJson view() {
    return ListJson.of(roles, transitions, skills);
  }

  /** The ids alone, one a line. */
  String ids() {
    List<String> ids = new ArrayList<>();
    if (roles != null) {
      roles.forEach(role -> ids.add(role.id()));
    }
    if (transitions != null) {
      transitions.forEach(
          transition -> ids.add(Transition.id(transition.from().id(), transition.to().id())));
    }
    if (skills != null) {
      skills.forEach(skill -> ids.add(skill.id()));
    }
    StringBuilder lines = new StringBuilder();
    ids.forEach(id -> lines.append(id).append('\n'));
    return lines.toString();
  }
}
