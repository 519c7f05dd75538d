/**
 * Files as a whole: reads, creates and replaces them so that neither content nor permissions are
 * lost, whoever else uses them and whenever the program is killed. What the files contain is not
 * known here.
 */
@NullMarked
package transition.files;

import org.jspecify.annotations.NullMarked;
