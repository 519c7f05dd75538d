package transition.catalog;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the loader refuses and no schema can; each with its reason. */
enum BeyondSchemas {
  DANGLING_ID("there is no such (skill|source)", "other files are out of a schema's sight"),
  DANGLING_PLAYBOOK("there is no playbooks/", "other files are out of a schema's sight"),
  NAME_OF_THE_FILE("the name of the file says", "a schema does not know it"),
  SKILL_OF_THE_TRANSITION("a task teaches one of the missing skills", "it is named elsewhere"),
  TASK_OF_THE_TRANSITION("there is no such task in this transition", "it is named elsewhere"),
  SKILL_TWICE("this transition names it twice", "items of lists cannot be compared by a key"),
  CIRCLE("these skills need each other", "other files are out of a schema's sight"),
  RELATED_TWICE("this is the skill itself, or named above", "items cannot be compared by a key"),
  QUESTION_TWICE("this file asks it twice", "items cannot be compared by a key"),
  MARKET_TWICE("has an entry already", "items cannot be compared by a key"),
  SKILLS_UNALIKE("transferable\\.brief.* (is missing|belongs)", "keys cannot be compared"),
  SHARES("shares of a phase's tasks must add up", "a schema does not calculate"),
  DESCENDING(
      "is \"(18-12|40-30%|9-6 months|month 4-2|140,000-85,000)\"", "nor does it compare numbers"),
  LEAP_DAY("is \"2027-02-29\"", "nor does it know leap years"),
  NOTATION(
      "is \"(\\+6|6\\.0|0x6|0o6|1e3|False)\"",
      "an editor hands over the value, not how it is written");

  private final Pattern message;
  private final String reason;

  BeyondSchemas(String message, String reason) {
    this.message = Pattern.compile(message);
    this.reason = reason;
  }

  /** What a message of the loader is about, if that is beyond schemas. */
  static Optional<BeyondSchemas> of(String message) {
    return Arrays.stream(values()).filter(one -> one.message.matcher(message).find()).findFirst();
  }

  @Override
  public String toString() {
    return name() + ": " + reason;
  }
}
