package transition.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.Market;
import transition.model.Role;
import transition.model.Skill;

/** What an option's value can be, for help and for completion; read only when asked for. */
final class Candidates {

  private Candidates() {}

  static final class Roles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new Catalog(new BundledPack()).roles().stream().map(Role::id).iterator();
    }
  }

  static final class Skills implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new Catalog(new BundledPack()).skills().stream().map(Skill::id).iterator();
    }
  }

  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Format.words().iterator();
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

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Candidates::word).toList();
  }
}
