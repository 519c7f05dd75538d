package transition.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Source;

/** Reads {@code roles/ID.yaml}. */
final class RoleFile {

  static final String FOLDER = "roles";

  private RoleFile() {}

  static String path(String id) {
    return FOLDER + "/" + id + ".yaml";
  }

  static Role read(String id, YamlNode root, Vocabulary vocabulary) {
    Fields file = Fields.of(root);
    String title = file.text("title");
    Role role =
        new Role(
            id,
            title,
            file.optionalText("plural").orElse(title + "s"),
            file.values("aliases", Names::id),
            file.optionalText("summary").orElse(""),
            file.texts("dayToDay"),
            file.values("skills", vocabulary::skill),
            pay(file, vocabulary),
            file.values("sources", vocabulary::source));
    file.done();
    return role;
  }

  private static List<RolePay> pay(Fields file, Vocabulary vocabulary) {
    List<RolePay> all = new ArrayList<>();
    Set<Market> seen = EnumSet.noneOf(Market.class);
    for (Fields entry : file.list("pay")) {
      Market market = entry.value("market", Words.of(Market.class, Market::name));
      if (!seen.add(market)) {
        throw entry.wrong("market", market + " has an entry already; put all levels into one");
      }
      Map<Level, PayRange> levels = levels(entry.fields("levels"));
      List<Source> sources = entry.values("sources", vocabulary::source);
      all.add(entry.checked(() -> new RolePay(market, levels, sources)));
      entry.done();
    }
    return all;
  }

  private static Map<Level, PayRange> levels(Fields entry) {
    Map<Level, PayRange> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      entry
          .optionalValue(level.word(), PayRange::parse)
          .ifPresent(range -> levels.put(level, range));
    }
    entry.done();
    return levels;
  }
}
