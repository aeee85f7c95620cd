package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.compagnon.pairing.RoundComparison.GroupRow;
import org.compagnon.pairing.RoundComparison.GroupSide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FairGroupsTest {

  @Test
  @DisplayName("share, mean score and mean wait of a group are those worked out by hand")
  void arithmetic() {
    var rows =
        FairGroups.rows(
            List.of(
                new FairGroups.Sum("Sales", true, 8, 5, 6, 36_003, 111),
                new FairGroups.Sum("Sales", false, 8, 6, 6, 30_000, 120)));
    assertThat(rows)
        .containsExactly(
            new GroupRow("Sales", new GroupSide(8, 5, 6_001, 22), new GroupSide(8, 6, 5_000, 20)));
    assertThat(rows.get(0).left().share()).isEqualTo(0.625);
  }

  @Test
  @DisplayName("groups of fewer than five are put together, with a larger one where they are few")
  void hidesSmallGroups() {
    assertThat(names(group("A", 9), group("B", 6), group("C", 4), group("D", 3)))
        .containsExactly("A", "B", null);
    assertThat(names(group("A", 9), group("B", 6), group("C", 2)))
        .as("what is not shown would be about two people")
        .containsExactly("A", null);
    assertThat(names(group("A", 9), group(null, 7))).containsExactly("A", null);
    assertThat(names(group("A", 9), group("B", 5))).containsExactly("A", "B");
    assertThat(names(group("A", 4))).isEmpty();
    assertThat(names(group("A", 3), group("B", 2))).containsExactly((String) null);
  }

  @Test
  @DisplayName("a group counts as small where it is small in one of the two rounds")
  void bothSides() {
    var rows =
        FairGroups.rows(
            List.of(
                sum("A", true, 9),
                sum("A", false, 9),
                sum("B", true, 8),
                sum("B", false, 2),
                sum("C", true, 5),
                sum("C", false, 7)));
    assertThat(rows).extracting(GroupRow::name).containsExactly("A", null);
    assertThat(rows.get(1).left().mentees()).isEqualTo(13);
    assertThat(rows.get(1).right().mentees()).isEqualTo(9);
  }

  @Test
  @DisplayName("a mean needs five people who get a mentor, and no more than thirty have a name")
  void limits() {
    var few = new FairGroups.Sum("A", true, 20, 4, 4, 20_000, 40);
    var side = few.side();
    assertThat(side.meanScore()).isNull();
    assertThat(side.meanWait()).isNull();
    assertThat(side.share()).isEqualTo(0.2);
    var many = new ArrayList<FairGroups.Sum>();
    for (int k = 0; k < 40; k++) {
      many.addAll(group("Unit " + k, 10 + k));
    }
    var rows = FairGroups.rows(many);
    assertThat(rows).hasSize(31);
    assertThat(rows.get(0).name()).isEqualTo("Unit 39");
    assertThat(rows.get(30).left().mentees()).isEqualTo(10 * 10 + 45);
  }

  @SafeVarargs
  private static List<String> names(List<FairGroups.Sum>... groups) {
    var sums = new ArrayList<FairGroups.Sum>();
    List.of(groups).forEach(sums::addAll);
    return FairGroups.rows(sums).stream().map(GroupRow::name).toList();
  }

  private static List<FairGroups.Sum> group(String name, int mentees) {
    return List.of(sum(name, true, mentees), sum(name, false, mentees));
  }

  private static FairGroups.Sum sum(String name, boolean left, int mentees) {
    return new FairGroups.Sum(name, left, mentees, mentees, mentees, 1_000L * mentees, mentees);
  }
}
