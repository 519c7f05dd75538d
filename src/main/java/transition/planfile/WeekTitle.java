package transition.planfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a week in the user's file and in two states of the plan. */
final class WeekTitle {

  /**
   * Applies to {@linkplain NormalizedText normalized form}, up to remarks on breaks and holidays.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "(Weeks? [\\d–]+ · [\\d-]+(?: – [\\d-]+)? · )([\\d.]+ h|break|no study|nothing planned)(.*)");

  private static final Pattern HOURS = Pattern.compile("· (?:[\\d.]+ h|break|no study).*");

  private final String own;
  private final Optional<String> before;
  private final Optional<String> after;

  /**
   * Creates the three titles.
   *
   * @param own the title in the user's file
   * @param before the title in the current state; empty if it has no such week
   * @param after the title in the new state; empty if it has nothing for the week
   */
  WeekTitle(String own, Optional<String> before, Optional<String> after) {
    this.own = own;
    this.before = before;
    this.after = after;
  }

  /** Returns whether the user's title is the plan's, perhaps with other hours. */
  boolean isOfPlan() {
    Matcher form = FORM.matcher(form(own));
    return form.matches() && (isLikePlan(form, before) || isLikePlan(form, after));
  }

  private static boolean isLikePlan(Matcher own, Optional<String> plan) {
    if (plan.isEmpty()) {
      return false;
    }
    Matcher form = FORM.matcher(form(plan.get()));
    return form.matches()
        && form.group(1).equals(own.group(1))
        && (own.group(3).isEmpty() || form.group(3).equals(own.group(3)));
  }

  /**
   * Returns the new title of the user's file; empty if the user has rewritten what should change.
   */
  Optional<String> merged() {
    String next = after.orElseGet(() -> withoutHours(before.orElse(own)));
    if (isOfPlan()) {
      return Optional.of(next);
    }
    if (before.isEmpty() || before.get().equals(next)) {
      return Optional.of(own);
    }
    return WordChange.of(before.get(), next).in(own);
  }

  private static String withoutHours(String title) {
    return HOURS.matcher(title).replaceFirst("· nothing planned");
  }

  private static String form(String title) {
    return NormalizedText.form(title).strip();
  }
}
