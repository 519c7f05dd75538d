package transition.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import transition.analysis.TargetOrder;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.completion.DescribedCandidates;
import transition.cli.completion.Shell;
import transition.holidays.PublicHolidays;
import transition.model.Market;
import transition.model.Named;
import transition.model.Priority;

/** What an option's value can be, for help and for completion; read only when asked for. */
final class Candidates {

  private Candidates() {}

  static final class Roles implements DescribedCandidates {
    @Override
    public Map<String, String> descriptions() {
      return titles(new Catalog(new BundledPack()).roles());
    }
  }

  static final class Skills implements DescribedCandidates {
    @Override
    public Map<String, String> descriptions() {
      return titles(new Catalog(new BundledPack()).skills());
    }
  }

  /** Codes alone: the JDK's names of countries are not the same in all its versions. */
  static final class Places implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PublicHolidays.places().keySet().iterator();
    }
  }

  static final class SkillsAndPriorities implements DescribedCandidates {
    @Override
    public Map<String, String> descriptions() {
      Map<String, String> descriptions = new LinkedHashMap<>();
      for (Priority priority : Priority.values()) {
        descriptions.put(priority.word(), "all skills of this priority");
      }
      descriptions.putAll(new Skills().descriptions());
      return descriptions;
    }
  }

  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Format.words(List.of(Format.values())).iterator();
    }
  }

  static final class FormatsOfEveryAnswer implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Format.words(Format.OF_EVERY_ANSWER).iterator();
    }
  }

  static final class Markets implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Market.values()).map(Market::name).iterator();
    }
  }

  static final class Colors implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(ColorChoice.values()).iterator();
    }
  }

  static final class Topics implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(ListCommand.Topic.values()).iterator();
    }
  }

  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(ShowCommand.Kind.values()).iterator();
    }
  }

  static final class NewKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(NewCommand.Kind.values()).iterator();
    }
  }

  static final class Columns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(TargetOrder.values()).iterator();
    }
  }

  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(Shell.values()).iterator();
    }
  }

  static final class RowKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(Rows.values()).iterator();
    }
  }

  private static Map<String, String> titles(List<? extends Named> things) {
    Map<String, String> titles = new LinkedHashMap<>();
    things.forEach(thing -> titles.put(thing.id(), thing.title()));
    return titles;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Candidates::word).toList();
  }
}
