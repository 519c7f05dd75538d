package transition.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import transition.console.Prompter.Choice;
import transition.text.ComposedText;

/** Choices, narrowed down by what is typed, with one of them pointed at. */
final class ChoiceList {

  private final List<Choice> all;
  private final boolean manyOfThem;
  private final Set<String> ticked = new LinkedHashSet<>();
  private String search = "";
  private int position;

  /**
   * All choices, the first pointed at.
   *
   * @param manyOfThem whether any number of them is the answer, and not just one
   */
  ChoiceList(List<Choice> all, boolean manyOfThem) {
    this.all = List.copyOf(all);
    this.manyOfThem = manyOfThem;
  }

  /** Whether any number of them is the answer. */
  boolean isManyOfThem() {
    return manyOfThem;
  }

  List<Choice> all() {
    return all;
  }

  /** The choices in whose word or title every word that is typed occurs, in any case. */
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

  /** Searches for something else; the first choice that is found is pointed at. */
  void search(String text) {
    search = text;
    position = 0;
  }

  /** Where among those that are found the one that is pointed at stands. */
  int position() {
    return position;
  }

  /**
   * Points at another one, as near as there is one; from an end, a single step leads to the other.
   */
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

  /** The one that is pointed at; empty if none is found. */
  Optional<Choice> current() {
    List<Choice> found = found();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(position));
  }

  boolean isTicked(Choice choice) {
    return ticked.contains(choice.word());
  }

  /** Ticks the one that is pointed at, or takes the tick away. */
  void toggle() {
    current()
        .ifPresent(
            choice -> {
              if (!ticked.remove(choice.word())) {
                ticked.add(choice.word());
              }
            });
  }

  /** Whether there is an answer: something is pointed at, or several may be ticked, or none. */
  boolean isAnswer() {
    return manyOfThem || current().isPresent();
  }

  /** The words of those that are ticked, in the order of the list. */
  Set<String> ticked() {
    Set<String> inOrder = new LinkedHashSet<>();
    all.stream().filter(this::isTicked).forEach(choice -> inOrder.add(choice.word()));
    return inOrder;
  }
}
