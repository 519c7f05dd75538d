/**
 * A plan under way: status on a day, own pace, forecast and replanning.
 *
 * <p>{@link transition.tracking.Plan} is a roadmap as the user's file has it now, and {@link
 * transition.tracking.PlanStatus} tells its status on a day.
 *
 * <p>Pure functions of their input: no clock, no files.
 */
@NullMarked
package transition.tracking;

import org.jspecify.annotations.NullMarked;
