package transition.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A country or a part of one.
 *
 * @param code the country and the parts that lead to this one, such as "AU-TAS-HO"
 * @param path the library's names for those parts, without the country
 * @param node its position in the library's tree
 */
record Region(String code, List<String> path, CalendarHierarchy node) {

  Region {
    path = List.copyOf(path);
  }

  /** Returns a country and all its parts by their codes. */
  static SortedMap<String, Region> in(String country, CalendarHierarchy root) {
    SortedMap<String, Region> regions = new TreeMap<>();
    add(new Region(country, List.of(), root), regions);
    return regions;
  }

  private static void add(Region region, Map<String, Region> regions) {
    regions.put(region.code, region);
    for (CalendarHierarchy part : region.node.getChildren().values()) {
      List<String> path = new ArrayList<>(region.path);
      path.add(part.getId());
      String code = region.code + "-" + part.getId().toUpperCase(Locale.ROOT);
      add(new Region(code, path, part), regions);
    }
  }

  /** Returns its English name. */
  String name() {
    return node.getDescription(Locale.ENGLISH);
  }
}
