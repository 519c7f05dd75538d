package transition.cli;

/** What a row of a CSV file stands for. */
enum Rows {
  WEEKS,
  TASKS
}
