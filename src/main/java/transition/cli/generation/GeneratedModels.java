package transition.cli.generation;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Command models as the build generates them; none while it is still to do so. */
public interface GeneratedModels {

  /** The generated class that knows all commands. */
  String CLASS = "transition.cli.AllCommandModels";

  /**
   * The model of a command, filling its fields.
   *
   * @return empty if there is none of its class
   */
  Optional<CommandSpec> model(Object command);

  /**
   * What a command does, by its name, in one line; an empty one if the command is hidden.
   *
   * @return empty if there is none of that name
   */
  Optional<String> header(String name);

  /** Those that come with the program. */
  static GeneratedModels load() {
    try {
      return Class.forName(CLASS)
          .asSubclass(GeneratedModels.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ClassNotFoundException e) {
      return new None();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Before the build has come to it. */
  final class None implements GeneratedModels {

    @Override
    public Optional<CommandSpec> model(Object command) {
      return Optional.empty();
    }

    @Override
    public Optional<String> header(String name) {
      return Optional.empty();
    }
  }
}
