package transition.planfile;

/**
 * A paragraph, or an item of a list without a checkbox.
 *
 * @param text its own words, as they are written
 * @param start where its line begins
 * @param end the end of its last line, including everything nested in it
 * @param depth how many lists it is in; 0 for a paragraph
 * @param line its first line, from 1
 */
record TextBlock(String text, int start, int end, int depth, int line) {}
