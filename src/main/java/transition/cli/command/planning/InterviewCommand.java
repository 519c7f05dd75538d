package transition.cli.command.planning;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import transition.analysis.InterviewPractice;
import transition.analysis.InterviewPractice.Item;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.CommandContext;
import transition.cli.option.EnumValues;
import transition.cli.option.FormatOption;
import transition.cli.option.RoleOptions;
import transition.cli.option.RoleQuestions;
import transition.commandline.OptionNames;
import transition.console.Prompter;
import transition.error.NoAnswerException;
import transition.export.InterviewJson;
import transition.model.InterviewQuestion;
import transition.model.InterviewQuestion.Topic;
import transition.model.Role;
import transition.report.reference.InterviewReport;
import transition.request.RoleEnd;
import transition.request.RoleRequest;
import transition.request.Values;

@Command(
    name = "interview",
    header = "Practice interview questions for a role, one at a time.",
    description = {
      "In a terminal, asks one question at a time: think of your answer, see what a good one "
          + "covers, and say how it went. With --notes, that is noted in a Markdown file, and the "
          + "next practice starts with what went badly or was never asked.",
      "Elsewhere, and with --no-input, --format or --output, lists all questions. They are our "
          + "own, from general knowledge of the field."
    },
    customSynopsis = "transition interview --to ROLE [OPTIONS]",
    footer = {
      "  transition interview --to mlops",
      "  transition interview --to mlops --topic system-design --notes interviews.md",
      "  transition interview --from backend --to mlops --output questions.md"
    })
@InGroup(HelpGroup.QUESTIONS)
public final class InterviewCommand extends ResultCommand {

  static final class Topics extends EnumValues<Topic> {
    Topics() {
      super(Topic.values(), Topic::word, "topic");
    }
  }

  /** Reads how many questions to ask. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Values.number(text, 1, MOST, "questions");
    }
  }

  private static final int MOST = 10_000;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin RoleOptions roles = new RoleOptions();

  @Option(
      names = OptionNames.TOPIC,
      paramLabel = "TOPIC",
      completionCandidates = Topics.class,
      converter = Topics.class,
      description = "Only one of ${COMPLETION-CANDIDATES}.")
  @Nullable Topic topic;

  @Option(
      names = OptionNames.COUNT,
      paramLabel = "N",
      converter = Count.class,
      description = "Ask at most so many questions. Default: all.")
  int count = MOST;

  @Option(
      names = OptionNames.NOTES,
      paramLabel = "FILE",
      description = "Note how answers went here, and begin with what went badly.")
  @Nullable Path notes;

  private Optional<InterviewSession> session = Optional.empty();

  public InterviewCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  /** Asks for the target alone; the role that the user has is of use, but not needed. */
  @Override
  protected void ask(RoleQuestions questions) {
    roles.askTarget(questions);
    if (isPractice()) {
      environment().prompter().ifPresent(prompter -> practice(prompter, questions.catalog()));
    }
  }

  private boolean isPractice() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .map(option -> option.longestName())
        .noneMatch(name -> name.equals(OptionNames.FORMAT) || name.equals(OptionNames.OUTPUT));
  }

  /** Asks the questions; what was answered is noted even if the user breaks off. */
  private void practice(Prompter prompter, Catalog catalog) {
    Optional<InterviewNotes> file = notes();
    InterviewPractice practice = questions(catalog, file);
    InterviewSession started = new InterviewSession(prompter, environment(), style(), practice);
    session = Optional.of(started);
    try {
      started.run();
    } finally {
      file.ifPresent(
          one -> one.add(environment().clock().today(), practice.to(), started.answered()));
    }
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    InterviewPractice practice =
        session.map(InterviewSession::practice).orElseGet(() -> questions(catalog, notes()));
    if (notes != null && session.isEmpty()) {
      environment()
          .note(
              "--notes records nothing, because the questions are listed here; they are asked one"
                  + " at a time in a terminal, without --no-input, --format and --output");
    }
    List<Item> answered = session.map(InterviewSession::answered).orElse(List.of());
    return CommandResult.of(
        () ->
            session.isEmpty()
                ? InterviewReport.of(practice)
                : InterviewReport.summary(
                    practice, answered, Optional.ofNullable(notes), environment().unicode()),
        () -> InterviewJson.of(practice));
  }

  private Optional<InterviewNotes> notes() {
    return Optional.ofNullable(notes).map(InterviewNotes::open);
  }

  private InterviewPractice questions(Catalog catalog, Optional<InterviewNotes> file) {
    RoleRequest wanted = roles.request();
    Role to = RoleRequest.require(RoleEnd.TO, wanted.to(), catalog, settings());
    Optional<Role> from = RoleRequest.find(RoleEnd.FROM, wanted.from(), catalog, settings());
    List<InterviewQuestion> bank = catalog.interview(from, to);
    InterviewPractice practice =
        InterviewPractice.of(
            from,
            to,
            bank,
            question -> file.flatMap(one -> one.last(question)),
            Optional.ofNullable(topic),
            count);
    if (practice.items().isEmpty()) {
      throw new NoAnswerException(
          "the data has no such questions for %s; add interviews/%s.yaml to a pack"
              .formatted(to.title(), to.id()));
    }
    return practice;
  }
}
