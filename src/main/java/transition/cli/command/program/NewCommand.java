package transition.cli.command.program;

import static transition.commandline.OptionNames.FROM;
import static transition.commandline.OptionNames.TO;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.analysis.ProfileGap;
import transition.catalog.Catalog;
import transition.cli.command.FileChange;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.cli.option.EnumValues;
import transition.commandline.ShellQuoting;
import transition.console.StandardOutput;
import transition.error.UsageException;
import transition.model.Market;
import transition.model.Named;
import transition.model.Role;
import transition.model.Transition;
import transition.model.TransitionId;
import transition.naming.Names;
import transition.packs.FileTemplate;
import transition.packs.OwnPack;
import transition.packs.PackSources;
import transition.packs.TransitionTemplate;

@Command(
    name = "new",
    header = "Create a file in your own pack, ready to edit.",
    description = {
      "Writes a valid file with comments, and the JSON Schemas that let editors complete and "
          + "check it. Existing files are never replaced.",
      "The file goes to the last pack named with --data, or else the first one of "
          + "TRANSITION_DATA, or else to ~/.local/share/transition/packs/own. A new transition "
          + "starts from the estimate for its two roles."
    },
    customSynopsis = "transition new KIND ID [OPTIONS]",
    footer = {
      "  transition new role platform-engineer",
      "  transition new transition backend-to-platform-engineer",
      "  transition new skill terraform"
    })
public final class NewCommand implements Runnable {

  public enum FileKind {
    ROLE,
    TRANSITION,
    SKILL,
    SOURCE;

    String path(String id) {
      return EnumValues.word(this) + "s/" + id + ".yaml";
    }
  }

  static final class FileKinds extends EnumValues<FileKind> {
    FileKinds() {
      super(FileKind.values(), "kind of file");
    }
  }

  /** The role to compare a new one with, until the user names another. */
  private static final String START = "backend";

  private static final String LIST = "list";

  private final CommandContext context;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      completionCandidates = FileKinds.class,
      converter = FileKinds.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable FileKind kind;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ID",
      description = {
        "Its id: lower-case words joined by hyphens;",
        "for a transition, two roles, such as backend-to-mlops."
      })
  @Nullable String id;

  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  public NewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    if (kind == null || id == null) {
      throw new UsageException(
          "name a kind and an id, such as transition new role platform-engineer");
    }
    Catalog catalog = new Catalog(packs().packBesideOwn());
    OwnPack own = new OwnPack(packs().ownFolder());
    if (kind != FileKind.TRANSITION) {
      checkId(id);
      own.free(kind.path(id));
    }
    switch (kind) {
      case ROLE -> {
        checkName(id, catalog.roles());
        add(own, kind.path(id), FileTemplate.role(id), id.equals(START) ? LIST : gap(START, id));
      }
      case SKILL -> {
        checkName(id, catalog.skills());
        add(own, kind.path(id), FileTemplate.skill(id), LIST + " skills");
      }
      case SOURCE ->
          add(
              own,
              kind.path(id),
              source(FileTemplate.titleOf(id), "career guide", Market.US),
              LIST);
      case TRANSITION -> addTransition(own, catalog, id);
    }
  }

  private PackSources packs() {
    return data.sources(context.environment());
  }

  private void addTransition(OwnPack own, Catalog catalog, String name) {
    TransitionId wanted = reading(name, catalog.roles().stream().map(Role::id).toList());
    Role from = catalog.role(wanted.from());
    Role to = catalog.role(wanted.to());
    if (from.id().equals(to.id())) {
      throw new UsageException("both roles are " + from.title() + "; name two different ones");
    }
    TransitionTemplate start =
        new TransitionTemplate(
            ProfileGap.of(from, to, catalog.skillsOfAnyJob(), catalog::skillOfId), own.source());
    String path = FileKind.TRANSITION.path(Transition.id(from.id(), to.id()));
    own.free(path);
    if (!own.hasSources()) {
      String notes = source("Own notes", "own notes", start.market());
      own.add(FileKind.SOURCE.path(OwnPack.OWN_NOTES), notes);
    }
    add(own, path, start.text(), gap(from.id(), to.id()));
  }

  /** Returns the roles that a name is made of, preferably two ids. */
  private static TransitionId reading(String name, List<String> ids) {
    return TransitionId.reading(name, ids)
        .orElseThrow(
            () ->
                new UsageException(
                    "a transition is named after two roles, such as backend-to-mlops, which \"%s\""
                            .formatted(name)
                        + " is not"));
  }

  /** Refuses what is no id, and the word that YAML reads as no value. */
  private static void checkId(String id) {
    if (!Names.isId(id) || id.equals("null")) {
      throw new UsageException(
          "\"%s\" is not an id; write lower-case words joined by hyphens, such as platform-engineer"
              .formatted(id));
    }
  }

  /** Refuses a name that another one has; the same id in another pack is replaced on purpose. */
  private static void checkName(String id, List<? extends Named> others) {
    for (Named other : others) {
      if (!other.id().equals(id) && Names.of(other).contains(id)) {
        throw new UsageException(
            "the name \"%s\" is taken by %s; choose another id".formatted(id, other.id()));
      }
    }
  }

  private String source(String title, String kind, Market market) {
    return FileTemplate.source(title, kind, market, context.environment().clock().today());
  }

  private static String gap(String from, String to) {
    return "gap %s %s %s %s".formatted(FROM, from, TO, to);
  }

  /**
   * Adds a file and says so.
   *
   * @param next the command to run when the file is edited
   */
  private void add(OwnPack own, String path, String text, String next) {
    Path file = own.free(path);
    // The pack of a file that is checked is found without being named.
    String words =
        "Wrote %s. Edit it, then run: transition validate %s%s && transition %s%s\n"
            .formatted(
                file,
                ShellQuoting.of(file, context.environment().unicode()),
                packs().optionsBesideOwn(),
                next,
                packs().options());
    new FileChange(
            file + " was written",
            () -> {
              own.addSchemas();
              own.add(path, text);
            })
        .make(() -> StandardOutput.write(context.environment().out(), words));
  }
}
