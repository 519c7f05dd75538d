package transition.cli.option;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import transition.analysis.TargetOrder;
import transition.catalog.BundledPack;
import transition.cli.command.planning.CsvRows;
import transition.cli.command.planning.ListCommand;
import transition.cli.command.planning.ShowCommand;
import transition.cli.command.program.NewCommand;
import transition.cli.completion.DependentCandidates;
import transition.cli.completion.DescribedCandidates;
import transition.cli.completion.FileCandidates;
import transition.cli.completion.ListedCandidates;
import transition.cli.completion.Shell;
import transition.console.ColorChoice;
import transition.holidays.PublicHolidays;
import transition.model.Market;
import transition.settings.Setting;

/** What an option's value can be, for help and for completion; read only when asked for. */
public final class Candidates {

  private Candidates() {}

  /** What is bundled of what the user's packs can add to. */
  private abstract static class Listed implements ListedCandidates {

    abstract CandidateListing all();

    @Override
    public String listing() {
      return word(all());
    }

    @Override
    public Map<String, String> descriptions() {
      return all().of(new BundledPack());
    }
  }

  public static final class Roles extends Listed {
    @Override
    CandidateListing all() {
      return CandidateListing.ROLES;
    }
  }

  static final class Skills extends Listed {
    @Override
    CandidateListing all() {
      return CandidateListing.SKILLS;
    }
  }

  static final class Skippable extends Listed {
    @Override
    CandidateListing all() {
      return CandidateListing.SKIPPABLE;
    }
  }

  /** What {@code show} can show of a kind. */
  public static final class OfKind implements DependentCandidates {
    @Override
    public Map<String, Iterable<String>> byPrevious() {
      Map<String, Iterable<String>> candidates = new LinkedHashMap<>();
      candidates.put(word(ShowCommand.Kind.ROLE), new Roles());
      candidates.put(word(ShowCommand.Kind.SKILL), new Skills());
      return candidates;
    }
  }

  /** With what they say. */
  public static final class SettingNames implements DescribedCandidates {
    @Override
    public Map<String, String> descriptions() {
      Map<String, String> descriptions = new LinkedHashMap<>();
      for (Setting setting : Setting.values()) {
        descriptions.put(setting.key(), setting.meaning());
      }
      return descriptions;
    }
  }

  /** What a setting can be. */
  public static final class OfSetting implements DependentCandidates {
    @Override
    public Map<String, Iterable<String>> byPrevious() {
      Map<String, Iterable<String>> candidates = new LinkedHashMap<>();
      candidates.put(Setting.FROM.key(), new Roles());
      candidates.put(Setting.TO.key(), new Roles());
      candidates.put(Setting.HOLIDAYS.key(), new Places());
      candidates.put(Setting.MARKET.key(), new Markets());
      candidates.put(Setting.HAVE.key(), new Skills());
      candidates.put(Setting.PLAN.key(), new FileCandidates());
      candidates.put(Setting.COLOR.key(), new Colors());
      return candidates;
    }
  }

  /** Codes alone: the JDK's names of countries are not the same in all its versions. */
  static final class Places implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PublicHolidays.places().keySet().iterator();
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

  public static final class Topics implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(ListCommand.Topic.values()).iterator();
    }
  }

  public static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(ShowCommand.Kind.values()).iterator();
    }
  }

  public static final class NewKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(NewCommand.Kind.values()).iterator();
    }
  }

  public static final class Columns implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(TargetOrder.values()).iterator();
    }
  }

  public static final class Listings implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(CandidateListing.values()).iterator();
    }
  }

  public static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(Shell.values()).iterator();
    }
  }

  public static final class RowKinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(CsvRows.values()).iterator();
    }
  }

  /** What is typed for a constant: its name in lower case. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Candidates::word).toList();
  }
}
