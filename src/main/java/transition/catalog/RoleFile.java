package transition.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.catalog.yaml.Fields;
import transition.model.Level;
import transition.model.Market;
import transition.model.PayRange;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Skill;
import transition.model.Source;
import transition.naming.Names;

/** Reads {@code roles/ID.yaml}. */
final class RoleFile {

  private static final Function<String, Market> MARKET = EnumWords.of(Market.class, Market::name);

  private RoleFile() {}

  /** Returns the substitute for a role whose file is invalid. */
  static Role unknown(String id) {
    return new Role(
        id, id, id, List.of(), "", List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static Role read(String id, Fields file, Vocabulary vocabulary) {
    String title = file.text("title");
    List<String> own = file.texts("ownDayToDay");
    UniqueValues<Skill> skills = new UniqueValues<>("this role names it twice", "keep one");
    Role role =
        new Role(
            id,
            title,
            file.optionalText("plural").orElse(title + "s"),
            file.values("aliases", Names::id),
            file.optionalText("summary").orElse(""),
            Stream.concat(file.texts("dayToDay").stream(), own.stream()).toList(),
            own,
            file.values("skills", text -> skills.take(vocabulary.skill(text))),
            pay(file, vocabulary),
            file.values("sources", vocabulary::source));
    file.done();
    return role;
  }

  private static List<RolePay> pay(Fields file, Vocabulary vocabulary) {
    List<RolePay> all = new ArrayList<>();
    UniqueValues<Market> markets =
        new UniqueValues<>("this market has an entry already", "put all levels into one");
    for (Fields entry : file.list("pay")) {
      Optional<Market> market = entry.value("market", text -> markets.take(MARKET.apply(text)));
      Map<Level, PayRange> levels = levels(entry.fields("levels"));
      List<Source> sources = entry.values("sources", vocabulary::source);
      market
          .flatMap(
              known ->
                  entry.checked(
                      () -> new RolePay(known, levels, sources), "add one such as overall"))
          .ifPresent(all::add);
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
