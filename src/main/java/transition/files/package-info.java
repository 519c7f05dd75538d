/**
 * Files as a whole: reads them, creates them and replaces their content so that nothing of them is
 * lost, neither text nor rights, whoever else uses them and whenever the program is killed. What
 * stands in them is not known here.
 */
@NullMarked
package transition.files;

import org.jspecify.annotations.NullMarked;
