package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.document.Text;
import transition.model.Headline;
import transition.model.Transition;

/** Title and key facts of a transition. */
public final class TransitionHeader {

  private TransitionHeader() {}

  /** Writes the roles as "Backend Developer → MLOps Engineer". */
  public static Text roles(Transition transition) {
    return Text.strong(transition.from().title())
        .plus(" → ")
        .plus(Text.strong(transition.to().title()));
  }

  /** Writes key facts as "moderate · 6–9 months · +30% in the guide"; empty if there are none. */
  static String facts(Transition transition) {
    Headline headline = transition.headline();
    List<String> facts = new ArrayList<>();
    if (transition.isDerived()) {
      facts.add("estimate");
    }
    headline.difficulty().ifPresent(facts::add);
    headline.bestTimeline().map(Figures::months).ifPresent(facts::add);
    headline
        .payChange()
        .or(transition::payClaim)
        .map(Figures::rise)
        .ifPresent(rise -> facts.add(rise + " in the guide"));
    return String.join(" · ", facts);
  }
}
