package transition.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransitionIdTest {

  @Test
  void isReadInEveryWayThatItMayMean() {
    assertThat(TransitionId.readings("backend-to-mlops"))
        .containsExactly(new TransitionId("backend", "mlops"));
    assertThat(TransitionId.readings("a-to-b-to-c"))
        .containsExactly(new TransitionId("a", "b-to-c"), new TransitionId("a-to-b", "c"))
        .allSatisfy(one -> assertThat(one).hasToString("a-to-b-to-c"));
  }

  @Test
  void aTextWithoutTwoRolesHasNoReading() {
    assertThat(TransitionId.readings("backend-tomlops")).isEmpty();
  }
}
