package transition.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import transition.console.Prompter.Choice;
import transition.text.ComposedText;

/** A list of choices, filtered by a search, with a current one. */
final class ChoiceList {

  private final List<Choice> all;
  private final boolean manyOfThem;
  private final Set<String> ticked = new LinkedHashSet<>();
  private String search = "";
  private int position;

  /**
   * Creates a list of all choices, the first of them current.
   *
   * @param manyOfThem whether any number of them is the answer, and not just one
   */
  ChoiceList(List<Choice> all, boolean manyOfThem) {
    this.all = List.copyOf(all);
    this.manyOfThem = manyOfThem;
  }

  /** Returns whether the answer is any number of choices. */
  boolean isManyOfThem() {
    return manyOfThem;
  }

  List<Choice> all() {
    return all;
  }

  /** Returns the choices whose word or title has every word of the search, ignoring case. */
  List<Choice> found() {
    List<String> words = List.of(lower(search).strip().split(" +", -1));
    return all.stream()
        .filter(choice -> words.stream().allMatch(lower(text(choice))::contains))
        .toList();
  }

  private static String text(Choice choice) {
    return choice.word() + " " + choice.title();
  }

  private static String lower(String text) {
    return ComposedText.of(text).toLowerCase(Locale.ROOT);
  }

  String search() {
    return search;
  }

  /** Changes the search; the first match becomes current. */
  void search(String text) {
    search = text;
    position = 0;
  }

  /** Returns the index of the current choice among the matches. */
  int position() {
    return position;
  }

  /** Moves to another choice, up to the ends; a single step from one end leads to the other. */
  void move(int steps) {
    int count = found().size();
    if (count == 0) {
      return;
    }
    position =
        Math.abs(steps) == 1
            ? Math.floorMod(position + steps, count)
            : Math.max(0, Math.min(count - 1, position + steps));
  }

  /** Returns the current choice; empty if nothing matches. */
  Optional<Choice> current() {
    List<Choice> found = found();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(position));
  }

  boolean isTicked(Choice choice) {
    return ticked.contains(choice.word());
  }

  /** Ticks or unticks the current choice. */
  void toggle() {
    current()
        .ifPresent(
            choice -> {
              if (!ticked.remove(choice.word())) {
                ticked.add(choice.word());
              }
            });
  }

  /** Returns whether there is an answer: a current choice, or any number of ticked ones. */
  boolean isAnswer() {
    return manyOfThem || current().isPresent();
  }

  /** Returns the words of the ticked choices, in the order of the list. */
  Set<String> ticked() {
    Set<String> inOrder = new LinkedHashSet<>();
    all.stream().filter(this::isTicked).forEach(choice -> inOrder.add(choice.word()));
    return inOrder;
  }
}
