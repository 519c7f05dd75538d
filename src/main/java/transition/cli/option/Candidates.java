package transition.cli.option;

import java.util.Iterator;
import java.util.Map;
import transition.catalog.BundledPack;
import transition.cli.completion.ListedCandidates;
import transition.console.ColorChoice;
import transition.holidays.PublicHolidays;
import transition.model.Level;
import transition.model.Market;
import transition.request.PayValues;
import transition.settings.Setting;

/** What an option's value can be, for help and for completion; read only when asked for. */
public final class Candidates {

  private Candidates() {}

  /** What is bundled of what the user's packs can add to. */
  private abstract static class Listed implements ListedCandidates {

    abstract CandidateListing all();

    @Override
    public String listing() {
      return EnumValues.word(all());
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

  public static final class Skills extends Listed {
    @Override
    CandidateListing all() {
      return CandidateListing.SKILLS;
    }
  }

  public static final class Transitions extends Listed {
    @Override
    CandidateListing all() {
      return CandidateListing.TRANSITIONS;
    }
  }

  public static final class Skippable extends Listed {
    @Override
    CandidateListing all() {
      return CandidateListing.SKIPPABLE;
    }
  }

  /** Codes alone: the JDK's names of countries are not the same in all its versions. */
  public static final class Places implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PublicHolidays.places().keySet().iterator();
    }
  }

  /** The markets: converter and candidates in one. */
  public static final class Markets extends EnumValues<Market> {
    public Markets() {
      super(Market.values(), Market::name, "market");
    }
  }

  /** The levels to begin at: converter and candidates in one. */
  public static final class Levels extends EnumValues<Level> {
    public Levels() {
      super(PayValues.LEVELS.toArray(Level[]::new), Level::word, "level");
    }
  }

  /** The choices of color: converter and candidates in one. */
  public static final class Colors extends EnumValues<ColorChoice> {
    public Colors() {
      super(ColorChoice.values(), ColorChoice::word, Setting.KIND_OF_COLOR);
    }
  }
}
