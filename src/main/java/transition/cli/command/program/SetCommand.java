package transition.cli.command.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.catalog.Catalog;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.error.UsageException;
import transition.error.UserFacingException;
import transition.model.Configuration;
import transition.model.Role;
import transition.settings.SessionSettings;
import transition.settings.Setting;
import transition.settings.SettingReader;
import transition.settings.SettingValue;

/** Only in the shell. */
@Command(
    name = "set",
    header = "Remember a setting for the lines that follow, or show all settings.",
    customSynopsis = "set [NAME VALUE]",
    footer = {"  set from backend", "  set hours 8", "  set have docker sql=50%%"})
public final class SetCommand implements Runnable {

  private final CommandContext context;
  private final SessionSettings remembered;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = SettingNames.class,
      converter = SettingNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable Setting setting;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "VALUE",
      completionCandidates = SettingValues.class,
      description = "What the option of this name takes; lists take several.")
  List<String> values = List.of();

  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  public SetCommand(CommandContext context, SessionSettings remembered) {
    this.context = context;
    this.remembered = remembered;
  }

  /**
   * Remembers the value.
   *
   * @throws UsageException if there is none
   */
  @Override
  public void run() {
    if (setting == null) {
      new ConfigCommand(context).run();
      return;
    }
    List<String> parts = setting.isList() ? values : List.of(String.join(" ", values));
    if (String.join("", parts).isBlank()) {
      throw new UsageException(
          "set %s needs a value; to forget it, type unset %s"
              .formatted(setting.key(), setting.key()));
    }
    remembered.put(setting, checked(setting, parts));
  }

  private List<String> checked(Setting named, List<String> parts) {
    Catalog catalog = data.sources(context.environment()).catalog();
    SettingReader<Object> reader = new SettingReader<>(named, text -> named.value(text, catalog));
    return parts.stream()
        .flatMap(part -> named.split(part).stream())
        .map(part -> checked(new Typed(named, part), reader))
        .toList();
  }

  /** Returns the text to remember; for a role its id, by whatever name it was given. */
  private static String checked(Typed typed, SettingReader<Object> reader) {
    Object value = reader.read(typed);
    return value instanceof Role role ? role.id() : typed.text();
  }

  /** A value that the lines that follow find in its variable. */
  private record Typed(Setting setting, String text) implements SettingValue {
    @Override
    public Configuration.ValueOrigin origin() {
      return new Configuration.Variable(setting.variable());
    }

    @Override
    public UserFacingException wrong(String sentence) {
      return new UsageException(sentence);
    }
  }
}
