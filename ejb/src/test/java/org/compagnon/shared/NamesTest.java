package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final long SEED = 20_270_211L;
  private static final List<String> LISTED =
      List.of(
          "Éclair",
          "Lindqvist",
          "o’Neill",
          "Péron",
          "Picard",
          "van der Meer",
          "van\u00A0der\u202FMeer",
          "von Adler",
          "Zzyzx");

  @Test
  @DisplayName("names stand as readers expect, whatever their case, accents and blanks")
  void namesStandAsExpected() {
    for (int seed = 0; seed < 200; seed++) {
      List<String> names = new ArrayList<>(LISTED);
      Collections.shuffle(names, new Random(SEED + seed));
      assertThat(sorted(names, true)).isEqualTo(LISTED);
    }
  }

  @Test
  @DisplayName("without particles, van der Meer stands under M, and d'Alembert under A")
  void particlesAreSkipped() {
    assertThat(
            sorted(List.of("van der Meer", "Lindqvist", "Nolan", "d’Alembert", "Van Dam"), false))
        .containsExactly("d’Alembert", "Lindqvist", "van der Meer", "Nolan", "Van Dam");
    assertThat(sorted(List.of("de", "Zola", "la"), false)).containsExactly("de", "la", "Zola");
  }

  @Test
  @DisplayName("the given name decides between equal family names, the accent only after it")
  void givenNamesDecide() {
    byte[] ada = Names.sortKey("Péron", "Ada", true);
    byte[] bea = Names.sortKey("Peron", "Bea", true);
    assertThat(Arrays.compareUnsigned(ada, bea)).isNegative();
    assertThat(Arrays.compareUnsigned(Names.sortKey("Peron", "Ada", true), ada)).isNegative();
  }

  @Test
  @DisplayName("the order of keys is that of the language's collation, for names by the thousand")
  void agreesWithCollation() {
    Random random = new Random(SEED);
    String letters =
        "abcdefghijklmnopqrstuvwxyzÀÂÇÉÈÊËÎÏÔÙÛÜäöüñåçéèêëîïôùûABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (Language language : Language.values()) {
      Collator collator = Names.collator(language);
      collator.setStrength(Collator.PRIMARY);
      for (int k = 0; k < 20_000; k++) {
        String one = word(random, letters);
        String other = word(random, letters);
        int expected = Integer.signum(collator.compare(one, other));
        int found =
            Integer.signum(
                Arrays.compareUnsigned(
                    Names.sortKey(one, "", true), Names.sortKey(other, "", true)));
        assertThat(expected == 0 || expected == found).as(one + " and " + other).isTrue();
      }
    }
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int k = 1 + random.nextInt(5); k > 0; k--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Sinéad, O’Neill, oneill",
    "Sinéad, O’Neill, o'neill",
    "Sinéad, O’Neill, o’neill",
    "Sinéad, O'Neill, O NEILL",
    "Sinéad, O'Neill, neill sinead",
    "Anne, Éclair, eclair",
    "Anne, ÉCLAIR, éclair",
    "Jan, Müller, muller",
    "Jan, Müller, mueller",
    "Jan, Müller, Müller",
    "Jan, Mueller, müller",
    "Jan, Muller, MÜLLER",
    "Søren, Ødegård, odegard",
    "Søren, Ødegård, oedegaard",
    "Karl, Strauß, strauss",
    "Jan, van der Meer, meer jan",
    "Jan, van der Meer, van der meer",
    "Jan, van der Meer, vandermeer",
    "Jean-Pierre, Dumas, jean pierre",
    "Jean-Pierre, Dumas, jean-pierre dumas",
    "Jean-Pierre, Dumas, jeanpierre",
    "Łukasz, Wójcik, lukasz wojcik",
    "Ana, Díaz, ana@it.example",
    "Ana, Díaz, R-100.7",
    "Ana, Díaz, r-100"
  })
  @DisplayName("a name is found in every way in which somebody may type it, words in any order")
  void namesAreFound(String given, String family, String query) {
    assertThat(finds(Names.searchKey(given, family, "ana@it.example", "R-100.7"), query)).isTrue();
  }

  @Test
  @DisplayName("blanks of every kind part words; what is not there is not found")
  void blanksPartWords() {
    String key = Names.searchKey("Jan", "van\u00A0der\u202FMeer", "j@it.example", "1");
    assertThat(finds(key, "jan\u00A0\u00A0meer")).isTrue();
    assertThat(finds(key, "jan miller")).isFalse();
    assertThat(finds(key, " ")).isTrue();
    assertThat(Names.wanted("50% \\ off")).containsExactly("50", "off");
    assertThat(Names.wanted("a b c d e f g h i j")).hasSize(8);
    assertThat(Names.wanted(null)).isEmpty();
  }

  @Test
  @DisplayName("keys have a limit, however long the names are")
  void keysHaveALimit() {
    String name = "ü".repeat(400);
    assertThat(Names.searchKey(name, name, name).length()).isEqualTo(1_200);
    assertThat(Names.sortKey(name, name, true).length).isEqualTo(600);
  }

  private static boolean finds(String key, String query) {
    return Names.wanted(query).stream().allMatch(key::contains);
  }

  private static List<String> sorted(List<String> families, boolean particles) {
    return families.stream()
        .sorted(
            Comparator.comparing(
                family -> Names.sortKey(family, "Jan", particles), Arrays::compareUnsigned))
        .toList();
  }
}
