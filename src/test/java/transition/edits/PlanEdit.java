package transition.edits;

import java.util.Random;

/** Edits that people, editors and other tools make in a plan's file. */
public enum PlanEdit {
  ESCAPED_BOXES(Meaning.KEPT, EditorEdits::escapeBoxes),
  OTHER_DASHES(Meaning.KEPT, EditorEdits::useOtherDashes),
  NO_BREAK_BLANKS(Meaning.KEPT, EditorEdits::useNoBreakBlanks),
  OTHER_BULLETS(Meaning.KEPT, EditorEdits::useOtherBullets),
  OTHER_BOLD(Meaning.KEPT, EditorEdits::useOtherBold),
  WRAPPED(Meaning.KEPT, EditorEdits::wrap),
  QUOTED(Meaning.KEPT, EditorEdits::quoteSection),
  CALLOUT(Meaning.KEPT, EditorEdits::quoteAsCallout),
  PADDED_TABLES(Meaning.KEPT, EditorEdits::padTables),
  HEADING_IDS(Meaning.KEPT, EditorEdits::addHeadingIds),
  DECORATED_HEADINGS(Meaning.KEPT, EditorEdits::decorateHeadings),
  UNDERLINED_HEADINGS(Meaning.KEPT, EditorEdits::underlineHeadings),
  BLANK_LINES(Meaning.KEPT, EditorEdits::addBlankLines),
  BLANKS_AT_ENDS(Meaning.KEPT, EditorEdits::endLinesWithBlanks),
  PANDOC(Meaning.KEPT, EditorEdits::writeAsPandoc),

  OWN_BLOCK(Meaning.KEPT, OwnTextEdits::addBlock),
  OWN_PARAGRAPH(Meaning.KEPT, OwnTextEdits::addParagraph),
  OWN_LINE(Meaning.CHANGED, OwnTextEdits::addLine),
  BEHIND_HEADING(Meaning.KEPT, OwnTextEdits::writeBehindHeading),
  BEHIND_MILESTONE(Meaning.KEPT, OwnTextEdits::writeBehindMilestone),
  BEHIND_REMARK(Meaning.KEPT, OwnTextEdits::writeBehindRemark),
  OWN_WEEK(Meaning.KEPT, OwnTextEdits::addWeek),

  DUPLICATED(Meaning.KEPT, TaskEdits::duplicate),
  DUPLICATED_ELSEWHERE(Meaning.KEPT, TaskEdits::duplicateElsewhere),
  MOVED_UNDER_WEEK(Meaning.CHANGED, TaskEdits::moveUnderWeek),
  MOVED_TO_END(Meaning.CHANGED, TaskEdits::moveToEnd),
  DELETED(Meaning.CHANGED, TaskEdits::delete),
  TICKED(Meaning.CHANGED, TaskEdits::tick),
  OTHER_STATE(Meaning.CHANGED, TaskEdits::giveAnotherState),
  NOTED_DONE(Meaning.CHANGED, TaskEdits::noteDone),
  SIGNED(Meaning.KEPT, TaskEdits::sign),
  REWORDED(Meaning.KEPT, TaskEdits::reword),
  PART_OF_TASK(Meaning.KEPT, TaskEdits::addPart),
  NESTED(Meaning.KEPT, TaskEdits::nest),

  LOG(Meaning.LOGGED, LogEdits::addLog),
  UNREADABLE_LOG(Meaning.CHANGED, LogEdits::addUnreadableEntry),

  NEW_KEY(Meaning.KEPT, FrontMatterEdits::addKey),
  QUOTED_VALUES(Meaning.KEPT, FrontMatterEdits::quoteValues),
  SORTED_KEYS(Meaning.KEPT, FrontMatterEdits::sortKeys),
  DELETED_KEY(Meaning.CHANGED, FrontMatterEdits::deleteKey),
  WRONG_KEY(Meaning.CHANGED, FrontMatterEdits::makeWrong),
  OTHER_VALUE(Meaning.CHANGED, FrontMatterEdits::changeValue),
  NO_FRONT_MATTER(Meaning.CHANGED, FrontMatterEdits::remove),

  CONFLICT(Meaning.CONFLICT, DamageEdits::leaveConflict),
  UNION_MERGE(Meaning.CHANGED, DamageEdits::mergeByUnion),
  DELETED_LINES(Meaning.CHANGED, DamageEdits::deleteLines),
  TRUNCATED(Meaning.CHANGED, DamageEdits::truncate),
  TWICE_THE_FILE(Meaning.CHANGED, DamageEdits::doubleFile),
  SWAPPED_LINES(Meaning.CHANGED, DamageEdits::swapLines),
  OTHER_CHARACTERS(Meaning.HIDDEN, DamageEdits::changeCharacters),
  HOSTILE_TEXT(Meaning.HIDDEN, DamageEdits::insertHostileText),
  HIDDEN_PART(Meaning.HIDDEN, DamageEdits::hide),
  REPEATED_MUCH(Meaning.HIDDEN, DamageEdits::repeatMuch);

  /** What an edit does to what the plan says. */
  public enum Meaning {
    /** The plan says what it said. */
    KEPT,
    /** The same, and study is noted. */
    LOGGED,
    CHANGED,
    /** Some of the plan may be no text any more, but code, HTML or a comment. */
    HIDDEN,
    /** Marks of a conflict stand in it, so nothing may be written. */
    CONFLICT
  }

  @FunctionalInterface
  private interface Edit {
    void make(PlanLines plan, Random random);
  }

  private final Meaning meaning;
  private final Edit edit;

  PlanEdit(Meaning meaning, Edit edit) {
    this.meaning = meaning;
    this.edit = edit;
  }

  public Meaning meaning() {
    return meaning;
  }

  /** Makes the edit somewhere; nothing happens where the plan has no such place. */
  public void in(PlanLines plan, Random random) {
    if (!plan.lines.isEmpty()) {
      edit.make(plan, random);
    }
  }
}
