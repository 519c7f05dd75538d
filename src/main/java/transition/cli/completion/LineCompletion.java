package transition.cli.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import transition.cli.completion.CompletionModel.Argument;
import transition.cli.completion.CompletionModel.Command;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.CompletionModel.SuggestionSet;
import transition.cli.completion.CompletionModel.ValueKind;
import transition.cli.completion.CompletionModel.ValueSpec;

/** Completes lines in the program's interactive shell. */
public final class LineCompletion {

  private final CompletionModel model;
  private final Function<String, Map<String, String>> listings;

  /**
   * Creates a completion.
   *
   * @param listings what there is of a listing now: words, with what they mean
   */
  public LineCompletion(CompletionModel model, Function<String, Map<String, String>> listings) {
    this.model = model;
    this.listings = listings;
  }

  /** The files that fit beside the candidates. */
  public enum Files {
    NONE,
    FILES,
    FOLDERS
  }

  /**
   * The completions of a word.
   *
   * @param prefix the part of the word that stays as it is, such as "--from="
   * @param candidates what may stand behind that, whether it fits what is typed or not
   */
  public record Offer(String prefix, List<Suggestion> candidates, Files files) {

    static final Offer NOTHING = new Offer("", List.of(), Files.NONE);

    public Offer {
      candidates = List.copyOf(candidates);
    }

    static Offer of(List<Suggestion> candidates) {
      return new Offer("", candidates, Files.NONE);
    }
  }

  /**
   * Returns the completions of the word that is being typed.
   *
   * @param words those before the one that is being typed
   * @param typed what there is of that one
   */
  public Offer offer(List<String> words, String typed) {
    if (words.isEmpty()) {
      return Offer.of(
          model.commands().stream()
              .map(command -> new Suggestion(command.name(), command.description()))
              .toList());
    }
    return model.commands().stream()
        .filter(command -> command.name().equals(words.get(0)))
        .findFirst()
        .map(command -> new ParsedWords(command, words.subList(1, words.size())).offer(typed))
        .orElse(Offer.NOTHING);
  }

  /** The parsed words of a line. */
  private final class ParsedWords {
    private final Command command;
    private final Set<Option> given = new HashSet<>();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable Option pending;

    ParsedWords(Command command, List<String> words) {
      this.command = command;
      words.forEach(this::read);
    }

    private void read(String word) {
      if (pending != null) {
        pending = null;
      } else if (word.startsWith("-") && word.length() > 1) {
        option(word.split("=", 2)[0]).ifPresent(option -> read(option, word.contains("=")));
      } else {
        arguments.add(word);
      }
    }

    private void read(Option option, boolean withValue) {
      given.add(option);
      pending = withValue || option.value().isEmpty() ? null : option;
    }

    private Optional<Option> option(String name) {
      return command.options().stream().filter(option -> option.names().contains(name)).findFirst();
    }

    Offer offer(String typed) {
      if (pending != null) {
        return pending.value().map(value -> values(value, "", typed)).orElse(Offer.NOTHING);
      }
      int equals = typed.indexOf('=');
      if (typed.startsWith("-") && equals > 0) {
        return option(typed.substring(0, equals))
            .flatMap(Option::value)
            .map(
                value -> values(value, typed.substring(0, equals + 1), typed.substring(equals + 1)))
            .orElse(Offer.NOTHING);
      }
      return typed.startsWith("-")
          ? options()
          : argument().map(value -> values(value, "", typed)).orElseGet(this::options);
    }

    private Offer options() {
      return Offer.of(
          command.options().stream()
              .filter(option -> option.repeatable() || !given.contains(option))
              .map(option -> new Suggestion(option.longName(), option.description()))
              .toList());
    }

    /** Returns the value of the argument in this place; empty if there is none. */
    private Optional<ValueSpec> argument() {
      List<Argument> all = command.arguments();
      int place = arguments.size();
      if (place >= all.size() && (all.isEmpty() || !all.get(all.size() - 1).repeatable())) {
        return Optional.empty();
      }
      int index = Math.min(place, all.size() - 1);
      String before = index == 0 ? Argument.AFTER_ANY : arguments.get(index - 1);
      Map<String, ValueSpec> values = all.get(index).values();
      return Optional.ofNullable(values.getOrDefault(before, values.get(Argument.AFTER_ANY)));
    }
  }

  private Offer values(ValueSpec value, String prefix, String typed) {
    if (value.kind() == ValueKind.FILE) {
      return new Offer(prefix, List.of(), Files.FILES);
    }
    if (value.kind() == ValueKind.FOLDER) {
      return new Offer(prefix, List.of(), Files.FOLDERS);
    }
    String before = value.list() ? typed.substring(0, typed.lastIndexOf(',') + 1) : "";
    return new Offer(prefix + before, candidates(value.choices()), Files.NONE);
  }

  private List<Suggestion> candidates(SuggestionSet choices) {
    return choices
        .listing()
        .map(
            listing ->
                listings.apply(listing).entrySet().stream()
                    .map(entry -> new Suggestion(entry.getKey(), entry.getValue()))
                    .toList())
        .orElse(choices.all());
  }
}
