package transition.cli.command.program;

import java.util.LinkedHashMap;
import java.util.Map;
import transition.cli.completion.DependentCandidates;
import transition.cli.completion.FileCandidates;
import transition.cli.option.Candidates;
import transition.settings.Setting;

/** What the value of a setting can be. */
final class SettingValues implements DependentCandidates {

  @Override
  public Map<String, Iterable<String>> byPrevious() {
    Map<String, Iterable<String>> candidates = new LinkedHashMap<>();
    candidates.put(Setting.FROM.key(), new Candidates.Roles());
    candidates.put(Setting.TO.key(), new Candidates.Roles());
    candidates.put(Setting.HOLIDAYS.key(), new Candidates.Places());
    candidates.put(Setting.MARKET.key(), new Candidates.Markets());
    candidates.put(Setting.LEVEL.key(), new Candidates.Levels());
    candidates.put(Setting.HAVE.key(), new Candidates.Skills());
    candidates.put(Setting.PLAN.key(), new FileCandidates());
    candidates.put(Setting.COLOR.key(), new Candidates.Colors());
    return candidates;
  }
}
