package org.compagnon.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.compagnon.waiting.MentorSearch.Term;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MentorSearchTest {
  private static final List<Term> TERMS =
      List.of(new Term(1, "supply chain"), new Term(1, "logistique"), new Term(2, "art"));

  @Test
  @DisplayName("a title names a skill as whole words, whatever the case and accents")
  void wholeWords() {
    assertThat(Term.meant("Head of Supply-Chain, Europe", TERMS)).containsExactly(1L);
    assertThat(Term.meant("Responsable LOGISTIQUE", TERMS)).containsExactly(1L);
    assertThat(Term.meant("Start-up coordinator", TERMS)).isEmpty();
  }

  @Test
  @DisplayName("the strongest reason comes first, then who could offer most")
  void order() {
    Suggestion title = new Suggestion(1);
    title.add(1, WhyAsked.TITLE);
    Suggestion offered = new Suggestion(2);
    offered.add(1, WhyAsked.FUNCTION);
    offered.add(1, WhyAsked.OFFERED);
    Suggestion both = new Suggestion(3);
    both.add(1, WhyAsked.TITLE);
    both.add(2, WhyAsked.FUNCTION);

    assertThat(List.of(title, both, offered).stream().sorted(Suggestion.BEST_FIRST).toList())
        .containsExactly(offered, both, title);
  }
}
