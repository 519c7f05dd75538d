package transition.planner;

import static java.util.Objects.requireNonNull;
import static transition.planner.StudyCalendar.SEVENTHS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import transition.model.Effort;
import transition.model.TimeKind;
import transition.planner.StudyAxis.PlacedPhase;
import transition.planner.StudyAxis.Stretch;

/** Lays out a template on a {@link StudyAxis}, section after section. */
final class AxisBuilder {

  private final RoadmapTemplate template;
  private final Workload workload;
  private final CalendarWeeks calendar;
  private final Map<Integer, PhaseWork> works = new HashMap<>();
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final long[] searchEfforts;
  private long position;
  private long searchStart = -1;

  /**
   * The calendar time by which the search so far is shorter than the guide's, in sevenths of a
   * minute; may be negative.
   */
  private long owed;

  /** The calendar time, in sevenths of a minute, and the position to which the search goes. */
  private long searchedTo;

  private long searchedPosition = -1;

  private AxisBuilder(RoadmapTemplate template, Workload workload, CalendarWeeks calendar) {
    this.template = template;
    this.workload = workload;
    this.calendar = calendar;
    this.searchEfforts = new long[template.phases().size()];
    template.phases().forEach(phase -> pieces.add(new ArrayList<>()));
  }

  /** A section of the axis in which a phase runs; see {@link PhaseProgress#add}. */
  private record Piece(long start, long length, int turn, int running) {}

  static StudyAxis axis(RoadmapTemplate template, Workload workload, CalendarWeeks calendar) {
    return new AxisBuilder(template, workload, calendar).axis();
  }

  /** Returns the work of all phases of study, in order, which needs no calendar. */
  static List<PhaseWork> study(RoadmapTemplate template, Workload workload) {
    List<AxisSection> sections = AxisSection.of(template, workload);
    return IntStream.range(0, template.own())
        .filter(phase -> !template.isSearch(phase))
        .mapToObj(phase -> work(template, sections, phase, workload))
        .toList();
  }

  private static PhaseWork work(
      RoadmapTemplate template, List<AxisSection> sections, int phase, Workload workload) {
    long whole = sections.stream().mapToLong(section -> section.partOf(phase)).sum();
    return PhaseWork.of(phase + 1, template.phases().get(phase), new Effort(whole), workload);
  }

  private StudyAxis axis() {
    study(template, workload).forEach(work -> works.put(work.number() - 1, work));
    List<AxisSection> sections = AxisSection.of(template, workload);
    sections.forEach(this::place);
    if (!template.isPlacedByGuide()) {
      List<Integer> running =
          IntStream.range(0, template.phases().size()).filter(template::isSearch).boxed().toList();
      search(SEVENTHS * template.searchMinutes(), running);
    } else {
      finishGuidesSearch(sections);
    }
    List<PlacedPhase> placed =
        IntStream.range(0, template.phases().size()).mapToObj(this::placed).toList();
    return new StudyAxis(
        placed,
        new Stretch(searchStart, Math.max(searchedTo, calendar.toCalendar(position))),
        searchEffort(placed));
  }

  /** Returns the effort of the search's phases or, if none were read, what it takes anyway. */
  private Effort searchEffort(List<PlacedPhase> placed) {
    return template.hasSearch()
        ? placed.stream()
            .map(PlacedPhase::work)
            .filter(work -> work.phase().kind() == TimeKind.SEARCH)
            .map(PhaseWork::left)
            .reduce(Effort.ZERO, Effort::plus)
        : new Effort(worked(position - searchStart, template.searchMinutes()));
  }

  private long worked(long length, long calendarMinutes) {
    return Math.min(length, template.mostEffort(calendarMinutes));
  }

  private void place(AxisSection section) {
    if (section.running().stream().noneMatch(template::isSearch)) {
      study(section);
    } else if (!template.isPlacedByGuide()) {
      AxisSection study = section.without(template::isSearch);
      if (!study.running().isEmpty()) {
        study(study);
      }
    } else if (section.running().stream().allMatch(template::isSearch)) {
      long length = SEVENTHS * section.length() + owed;
      owed = Math.min(0, length);
      search(Math.max(0, length), section.running());
    } else {
      studyAndSearch(section);
    }
  }

  private void study(AxisSection section) {
    boolean shrinks = !template.hasWindows();
    long length = shrinks ? left(section.running().get(0)) : section.length();
    add(length, section.running());
    position += section.running().stream().anyMatch(phase -> left(phase) > 0) ? length : 0;
  }

  private void studyAndSearch(AxisSection section) {
    beginSearch();
    add(section.length(), section.running());
    for (int phase : section.running()) {
      searchEfforts[phase] += template.isSearch(phase) ? section.partOf(phase) : 0;
    }
    long begun = calendar.toCalendar(position);
    position += section.length();
    owed += SEVENTHS * section.length() - (calendar.toCalendar(position) - begun);
  }

  /**
   * Adds a part of the search without study beside it.
   *
   * @param sevenths its calendar time, in sevenths of a minute
   */
  private void search(long sevenths, List<Integer> running) {
    beginSearch();
    searchedTo =
        sevenths + (position == searchedPosition ? searchedTo : calendar.toCalendar(position));
    long length = Math.max(0, calendar.toStudy(searchedTo) - position);
    if (length > 0) {
      add(length, running);
      AxisSection worked = new AxisSection(worked(length, sevenths / SEVENTHS), running);
      running.forEach(phase -> searchEfforts[phase] += worked.partOf(phase));
    }
    position += length;
    searchedPosition = position;
  }

  private void beginSearch() {
    searchStart = searchStart < 0 ? position : searchStart;
  }

  /**
   * Lets the search go on as long as the guide has it, if the time beside study was shorter. Its
   * hours remain the guide's at most.
   */
  private void finishGuidesSearch(List<AxisSection> sections) {
    if (owed > 0) {
      List<Integer> last = sections.get(sections.size() - 1).running();
      search(owed, last.stream().filter(template::isSearch).toList());
    }
    for (int i = 0; i < searchEfforts.length; i++) {
      int phase = i;
      long guide = sections.stream().mapToLong(section -> section.partOf(phase)).sum();
      searchEfforts[i] = Math.min(searchEfforts[i], guide);
    }
  }

  private void add(long length, List<Integer> running) {
    for (int turn = 0; turn < running.size(); turn++) {
      pieces.get(running.get(turn)).add(new Piece(position, length, turn, running.size()));
    }
  }

  private long left(int phase) {
    return requireNonNull(works.get(phase)).left().minutes();
  }

  private PlacedPhase placed(int phase) {
    PhaseWork work =
        template.isSearch(phase)
            ? PhaseWork.of(
                phase + 1, template.phases().get(phase), new Effort(searchEfforts[phase]), workload)
            : requireNonNull(works.get(phase));
    PhaseProgress progress = new PhaseProgress(work.left(), template.isSearch(phase));
    pieces
        .get(phase)
        .forEach(piece -> progress.add(piece.start, piece.length, piece.turn, piece.running));
    return new PlacedPhase(work, progress, template.isAdded(phase));
  }
}
