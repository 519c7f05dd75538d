/**
 * Settings: what applies where the command line is silent, from variables and the settings file.
 */
@NullMarked
package transition.settings;

import org.jspecify.annotations.NullMarked;
