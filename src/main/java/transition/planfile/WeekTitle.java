package transition.planfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles of one week in the user's file and in two states of the plan. */
final class WeekTitle {

  /** In {@linkplain NormalizedText one form}, up to what the plan says of breaks and holidays. */
  private static final Pattern FORM =
      Pattern.compile(
          "(Weeks? [\\d–]+ · [\\d-]+(?: – [\\d-]+)? · )([\\d.]+ h|break|no study|nothing planned)(.*)");

  private static final Pattern HOURS = Pattern.compile("· (?:[\\d.]+ h|break|no study).*");

  private final String own;
  private final Optional<String> before;
  private final Optional<String> after;

  /**
   * The titles.
   *
   * @param own what the user's file has
   * @param before what the plan said; empty if it had no such week
   * @param after what it is to say; empty if it has nothing for the week any more
   */
  WeekTitle(String own, Optional<String> before, Optional<String> after) {
    this.own = own;
    this.before = before;
    this.after = after;
  }

  /** Whether the user's file says just what the plan says, maybe with other hours. */
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

  /** What the user's file is to have; empty if the user has rewritten what should change. */
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
