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

/** Sorts the options of a command into {@linkplain HelpGroup groups}. */
public final class OptionGroups {

  /** The heading where all options are of the same group. */
  private static final String SINGLE_HEADING = "Options";

  private OptionGroups() {}

  /** Returns the visible options by heading, in the order of the groups. */
  static Map<String, List<OptionSpec>> sections(CommandSpec command) {
    Map<HelpGroup, List<OptionSpec>> groups = new EnumMap<>(HelpGroup.class);
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        groups.computeIfAbsent(of(option), group -> new ArrayList<>()).add(option);
      }
    }
    Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
    groups.forEach(
        (group, options) ->
            sections.put(groups.size() == 1 ? SINGLE_HEADING : group.heading(), options));
    return sections;
  }

  /**
   * Returns the group that {@link InGroup} names on the option's field, or else on its class. In a
   * generated model, the group itself is the option's user object.
   */
  public static HelpGroup of(OptionSpec option) {
    if (option.userObject() instanceof HelpGroup group) {
      return group;
    }
    if (!(option.userObject() instanceof Field field)) {
      return HelpGroup.OTHER;
    }
    @Nullable InGroup annotation = field.getAnnotation(InGroup.class);
    if (annotation == null) {
      annotation = field.getDeclaringClass().getAnnotation(InGroup.class);
    }
    return annotation == null ? HelpGroup.OTHER : annotation.value();
  }
}
