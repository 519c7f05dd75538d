package transition.edits;

import java.util.List;
import java.util.Random;

/**
 * An edit that people, editors and other tools make in a plan's file.
 *
 * @param name what it is, in a few words
 */
public record PlanEdit(String name, Meaning meaning, Edit edit) {

  /** All of them. */
  public static final List<PlanEdit> ALL =
      List.of(
          new PlanEdit("escaped boxes", Meaning.UNREADABLE, EditorEdits::escapeBoxes),
          new PlanEdit("other dashes", Meaning.KEPT, EditorEdits::useOtherDashes),
          new PlanEdit("no break blanks", Meaning.KEPT, EditorEdits::useNoBreakBlanks),
          new PlanEdit("other bullets", Meaning.KEPT, EditorEdits::useOtherBullets),
          new PlanEdit("other bold", Meaning.KEPT, EditorEdits::useOtherBold),
          new PlanEdit("wrapped", Meaning.KEPT, EditorEdits::wrap),
          new PlanEdit("quoted", Meaning.KEPT, EditorEdits::quoteSection),
          new PlanEdit("callout", Meaning.KEPT, EditorEdits::quoteAsCallout),
          new PlanEdit("padded tables", Meaning.KEPT, EditorEdits::padTables),
          new PlanEdit("heading ids", Meaning.KEPT, EditorEdits::addHeadingIds),
          new PlanEdit("decorated headings", Meaning.KEPT, EditorEdits::decorateHeadings),
          new PlanEdit("underlined headings", Meaning.KEPT, EditorEdits::underlineHeadings),
          new PlanEdit("blank lines", Meaning.KEPT, EditorEdits::addBlankLines),
          new PlanEdit("blanks at ends", Meaning.KEPT, EditorEdits::endLinesWithBlanks),
          new PlanEdit("pandoc", Meaning.KEPT, EditorEdits::writeAsPandoc),
          new PlanEdit("own block", Meaning.KEPT, OwnTextEdits::addBlock),
          new PlanEdit("own paragraph", Meaning.KEPT, OwnTextEdits::addParagraph),
          new PlanEdit("own line", Meaning.CHANGED, OwnTextEdits::addLine),
          new PlanEdit("behind heading", Meaning.KEPT, OwnTextEdits::writeBehindHeading),
          new PlanEdit("behind milestone", Meaning.KEPT, OwnTextEdits::writeBehindMilestone),
          new PlanEdit("behind remark", Meaning.KEPT, OwnTextEdits::writeBehindRemark),
          new PlanEdit("own week", Meaning.KEPT, OwnTextEdits::addWeek),
          new PlanEdit("duplicated", Meaning.KEPT, TaskEdits::duplicate),
          new PlanEdit("duplicated elsewhere", Meaning.KEPT, TaskEdits::duplicateElsewhere),
          new PlanEdit("moved under week", Meaning.CHANGED, TaskEdits::moveUnderWeek),
          new PlanEdit("moved to end", Meaning.CHANGED, TaskEdits::moveToEnd),
          new PlanEdit("deleted", Meaning.CHANGED, TaskEdits::delete),
          new PlanEdit("ticked", Meaning.CHANGED, TaskEdits::tick),
          new PlanEdit("other state", Meaning.CHANGED, TaskEdits::giveAnotherState),
          new PlanEdit("noted done", Meaning.CHANGED, TaskEdits::noteDone),
          new PlanEdit("signed", Meaning.KEPT, TaskEdits::sign),
          new PlanEdit("reworded", Meaning.KEPT, TaskEdits::reword),
          new PlanEdit("part of task", Meaning.KEPT, TaskEdits::addPart),
          new PlanEdit("nested", Meaning.KEPT, TaskEdits::nest),
          new PlanEdit("log", Meaning.LOGGED, LogEdits::addLog),
          new PlanEdit("unreadable log", Meaning.CHANGED, LogEdits::addUnreadableEntry),
          new PlanEdit("new key", Meaning.KEPT, FrontMatterEdits::addKey),
          new PlanEdit("quoted values", Meaning.KEPT, FrontMatterEdits::quoteValues),
          new PlanEdit("sorted keys", Meaning.KEPT, FrontMatterEdits::sortKeys),
          new PlanEdit("deleted key", Meaning.CHANGED, FrontMatterEdits::deleteKey),
          new PlanEdit("wrong key", Meaning.CHANGED, FrontMatterEdits::makeWrong),
          new PlanEdit("other value", Meaning.CHANGED, FrontMatterEdits::changeValue),
          new PlanEdit("no front matter", Meaning.CHANGED, FrontMatterEdits::remove),
          new PlanEdit("conflict", Meaning.CONFLICT, DamageEdits::leaveConflict),
          new PlanEdit("union merge", Meaning.CHANGED, DamageEdits::mergeByUnion),
          new PlanEdit("deleted lines", Meaning.CHANGED, DamageEdits::deleteLines),
          new PlanEdit("truncated", Meaning.CHANGED, DamageEdits::truncate),
          new PlanEdit("twice the file", Meaning.CHANGED, DamageEdits::doubleFile),
          new PlanEdit("swapped lines", Meaning.CHANGED, DamageEdits::swapLines),
          new PlanEdit("other characters", Meaning.HIDDEN, DamageEdits::changeCharacters),
          new PlanEdit("hostile text", Meaning.HIDDEN, DamageEdits::insertHostileText),
          new PlanEdit("hidden part", Meaning.HIDDEN, DamageEdits::hide),
          new PlanEdit("repeated much", Meaning.HIDDEN, DamageEdits::repeatMuch));

  /** What an edit does to what the plan says. */
  public enum Meaning {
    /** The plan says what it said. */
    KEPT,
    /** The same, and study is noted. */
    LOGGED,
    /** Some of it may not be readable any more, which has to be said. */
    UNREADABLE,
    CHANGED,
    /** Some of the plan may be no text any more, but code, HTML or a comment. */
    HIDDEN,
    /** Marks of a conflict stand in it, so nothing may be written. */
    CONFLICT
  }

  /** A change somewhere in the lines. */
  @FunctionalInterface
  interface Edit {
    void make(PlanLines plan, Random random);
  }

  /** Makes the edit somewhere; nothing happens where the plan has no such place. */
  public void in(PlanLines plan, Random random) {
    if (!plan.lines.isEmpty()) {
      edit.make(plan, random);
    }
  }

  /** Those that leave what the plan says as it is. */
  public static List<PlanEdit> keeping() {
    return ALL.stream().filter(edit -> edit.meaning == Meaning.KEPT).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
