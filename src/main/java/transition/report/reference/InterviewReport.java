package transition.report.reference;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import transition.analysis.InterviewPractice;
import transition.analysis.InterviewPractice.Item;
import transition.analysis.InterviewPractice.Outcome;
import transition.commandline.CommandLineBuilder;
import transition.commandline.OptionNames;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.document.Title;
import transition.model.InterviewQuestion;
import transition.model.InterviewQuestion.Topic;
import transition.model.Role;
import transition.model.Source;
import transition.report.Figures;

/** Documents of interview questions: all of them, one at a time, and how the answers went. */
public final class InterviewReport {

  /** The file to suggest for notes. */
  private static final String NOTES = "interviews.md";

  private InterviewReport() {}

  /** Returns all questions with what a good answer covers, by topic where they have no order. */
  public static Document of(InterviewPractice practice) {
    List<Item> items = practice.items();
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    Text.strong("Interview questions: " + practice.to().title()),
                    Text.muted(Figures.count(items.size(), "question"))));
    Optional<Topic> topic = Optional.empty();
    for (Item item : items) {
      Optional<Topic> next = Optional.of(item.question().topic());
      if (!next.equals(topic)) {
        document.add(Section.of(title(next.get())));
        topic = next;
      }
      document.addAll(question(item));
    }
    return document
        .add(Note.of(origin(practice)))
        .add(next(practice, Path.of(NOTES), false))
        .build();
  }

  private static List<Block> question(Item item) {
    String last = lastTime(item).map(" (%s)"::formatted).orElse("");
    return List.of(
        new Paragraph(Text.strong(item.question().question()).plus(Text.muted(last))),
        Bullets.of(item.question().covers()));
  }

  private static Optional<String> lastTime(Item item) {
    return item.last().map(outcome -> "last time: " + outcome.word());
  }

  /**
   * Returns one question without what its answer should cover.
   *
   * @param number its place among the questions of this practice, from 1
   */
  public static Document asked(InterviewPractice practice, int number) {
    Item item = practice.items().get(number - 1);
    String place =
        "Question %s of %s · %s%s"
            .formatted(
                number,
                practice.items().size(),
                title(item.question().topic()).toLowerCase(Locale.ROOT),
                lastTime(item).map(" · "::concat).orElse(""));
    return new Document(
        List.of(Section.of(place), new Paragraph(Text.strong(item.question().question()))));
  }

  /** Returns what a good answer to a question covers. */
  public static Document covered(InterviewQuestion question) {
    return new Document(
        List.of(new Paragraph(Text.muted("A good answer covers:")), Bullets.of(question.covers())));
  }

  /**
   * Returns how a practice went.
   *
   * @param answered the questions that were answered, each with how it went now
   * @param notes the file in which that is noted
   * @param unicode whether more than ASCII can be shown
   */
  public static Document summary(
      InterviewPractice practice, List<Item> answered, Optional<Path> notes, boolean unicode) {
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    Text.strong(
                        "You answered %s of %s"
                            .formatted(
                                answered.size(),
                                Figures.count(practice.items().size(), "question"))),
                    Text.muted(counts(answered))));
    for (Outcome outcome : List.of(Outcome.BADLY, Outcome.SO_SO)) {
      document.points(
          Section.of("Went " + outcome.word() + ": practice again"), went(answered, outcome));
    }
    return document
        .add(Note.of(noted(answered, notes)))
        .add(next(practice, notes.orElse(Path.of(NOTES)), unicode))
        .build();
  }

  private static String noted(List<Item> answered, Optional<Path> notes) {
    if (notes.isEmpty()) {
      return "With %s FILE, the next practice starts with what went badly."
          .formatted(OptionNames.NOTES);
    }
    return answered.isEmpty()
        ? "%s is as it was.".formatted(notes.get())
        : "Noted in %s; the next practice starts with what went badly.".formatted(notes.get());
  }

  /** Returns the command that practices again. */
  private static NextCommand next(InterviewPractice practice, Path notes, boolean unicode) {
    CommandLineBuilder line = CommandLineBuilder.of("interview");
    practice.from().ifPresent(from -> line.option(OptionNames.FROM, from.id()));
    return new NextCommand(
        line.option(OptionNames.TO, practice.to().id())
            .option(OptionNames.NOTES, notes, unicode)
            .build());
  }

  private static String counts(List<Item> answered) {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      int count = went(answered, outcome).size();
      if (count > 0) {
        counts.add(count + " " + outcome.word());
      }
    }
    return String.join(" · ", counts);
  }

  private static List<String> went(List<Item> answered, Outcome outcome) {
    return answered.stream()
        .filter(item -> item.last().equals(Optional.of(outcome)))
        .map(item -> item.question().question())
        .toList();
  }

  /** Returns the notes on a practice, to be added to the user's file. */
  public static Document notes(LocalDate day, Role to, List<Item> answered) {
    return new Document(
        List.of(
            Section.of("Interview practice on %s: %s".formatted(day, to.title())),
            new Bullets(
                answered.stream()
                    .map(item -> note(item.question(), item.last().orElseThrow()))
                    .toList())));
  }

  /** Returns a single note, by which it is found again. */
  public static Document noteOf(InterviewQuestion question, Outcome outcome) {
    return new Document(List.of(new Bullets(List.of(note(question, outcome)))));
  }

  private static Bullet note(InterviewQuestion question, Outcome outcome) {
    return new Bullet(Mark.POINT, Text.of(outcome.word()), Text.of(question.question()));
  }

  private static String title(Topic topic) {
    return Figures.capital(topic.word().replace('-', ' '));
  }

  private static String origin(InterviewPractice practice) {
    List<Source> sources =
        practice.items().stream()
            .flatMap(item -> item.question().sources().stream())
            .distinct()
            .toList();
    String ours =
        "The questions, and what a good answer covers, are our judgment; no guide gives them.";
    String rest = sources.isEmpty() ? "" : " Some are from " + Figures.guides(sources) + ".";
    return ours + rest;
  }
}
