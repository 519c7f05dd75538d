package transition.cli.help;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What options are about: help shows those of a subject together, in the order of the subjects. */
public enum HelpGroup {
  ROLES("Roles"),
  SKILLS("Skills"),
  TIME("Time"),
  PAY("Pay"),
  OUTPUT("Output"),
  OTHER("Other");

  private static final String ONLY = "Options";

  private final String heading;

  HelpGroup(String heading) {
    this.heading = heading;
  }

  /**
   * The options to be shown, by what stands above them; a command with one subject needs no name.
   */
  static Map<String, List<OptionSpec>> sections(CommandSpec command) {
    Map<HelpGroup, List<OptionSpec>> subjects = new EnumMap<>(HelpGroup.class);
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        subjects.computeIfAbsent(of(option), subject -> new ArrayList<>()).add(option);
      }
    }
    Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
    subjects.forEach(
        (subject, options) -> sections.put(subjects.size() == 1 ? ONLY : subject.heading, options));
    return sections;
  }

  /**
   * What {@link InGroup} says where the option is declared: of the field, or else of its class. A
   * generated model has the subject itself.
   */
  public static HelpGroup of(OptionSpec option) {
    if (option.userObject() instanceof HelpGroup subject) {
      return subject;
    }
    if (!(option.userObject() instanceof Field field)) {
      return OTHER;
    }
    @Nullable InGroup about = field.getAnnotation(InGroup.class);
    if (about == null) {
      about = field.getDeclaringClass().getAnnotation(InGroup.class);
    }
    return about == null ? OTHER : about.value();
  }
}
