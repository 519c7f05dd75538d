/**
 * A plan under way: what is done and what is left on a day, own pace, forecast, and planning anew.
 *
 * <p>{@link transition.tracking.Plan} is what has become of a roadmap in the user's file, and
 * {@link transition.tracking.PlanStatus} says how it stands on a day.
 *
 * <p>Pure functions of their input: no clock, no files.
 */
@NullMarked
package transition.tracking;

import org.jspecify.annotations.NullMarked;
