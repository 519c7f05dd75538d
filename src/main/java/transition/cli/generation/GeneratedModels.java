package transition.cli.generation;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The command models that the build generates. */
public interface GeneratedModels {

  /** The name of the generated class. */
  String CLASS = "transition.cli.AllCommandModels";

  /**
   * Returns the model of a command, which fills its fields.
   *
   * @return empty if there is none of its class
   */
  Optional<CommandSpec> model(Object command);

  /**
   * Returns the one-line description of a command by name; an empty one if it is hidden.
   *
   * @return empty if there is none of that name
   */
  Optional<String> header(String name);

  /** Returns the models that come with the program. */
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

  /** Stands in while the build has not generated the models yet. */
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
