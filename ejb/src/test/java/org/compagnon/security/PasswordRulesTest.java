package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.compagnon.shared.CompagnonException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final PasswordOwner LEA =
      new PasswordOwner("lea.marchetti@acme-industries.example", "Léa Marchetti");
  private static final PasswordRules RULES = new PasswordRules();

  @BeforeAll
  static void load() {
    RULES.load("mentoring.acme-industries.example");
  }

  @ParameterizedTest(name = "SC9 taken: {0}")
  @ValueSource(
      strings = {
        "trois lampes au bord",
        "correct horse battery",
        "Marchetti est mon nom de famille",
        "jXq8#kd02Lm",
        "lampe bleue et sel",
        "мы любим длинные пароли"
      })
  void strongOnesAreTaken(String password) {
    assertThatCode(() -> check(password)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "SC9 too common: {0}")
  @ValueSource(
      strings = {
        "password12",
        "Password123!",
        "P@ssw0rd2026",
        "motdepasse1",
        "soleil123456",
        "iloveyou2024",
        "administrator",
        "football football",
        "sunshine88",
        "Bienvenue2026!",
        "Sommer2026!!"
      })
  void commonOnesAreRefused(String password) {
    assertThat(why(password)).isEqualTo("security.failure.commonPassword");
  }

  @ParameterizedTest(name = "SC9 one’s own: {0}")
  @ValueSource(
      strings = {
        "Lea.Marchetti",
        "leamarchetti1!",
        "Léa-Marchetti-75",
        "marchetti2026",
        "M@rchetti2026",
        "ittehcram12",
        "lea.marchetti@acme-industries.example",
        "Compagnon2026!",
        "compagnon-demo",
        "AcmeIndustries1",
        "Mentoring2026"
      })
  void ownOnesAreRefused(String password) {
    assertThat(why(password)).isEqualTo("security.failure.ownPassword");
  }

  @ParameterizedTest(name = "SC9 a run or a repetition: {0}")
  @ValueSource(
      strings = {
        "aaaaaaaaaaaa",
        "abababababab",
        "abcabcabcabc",
        "abcdefghijkl",
        "zxcvbnm,./",
        "qsdfghjklm",
        "azertyuiopqsdfghjklm",
        "yxcvbnm,.-",
        "poiuztrewq",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      })
  void runsAreRefused(String password) {
    assertThat(why(password)).isEqualTo("security.failure.runPassword");
  }

  @Test
  @DisplayName("SC9 too short and too long are said to be so")
  void lengthIsSaid() {
    assertThat(why("kurz")).isEqualTo("security.failure.weakPassword");
    assertThat(why("ab c".repeat(60))).isEqualTo("security.failure.weakPassword");
  }

  private static String why(String password) {
    return catchThrowableOfType(CompagnonException.class, () -> check(password)).key();
  }

  private static void check(String password) {
    RULES.check(password.toCharArray(), LEA);
  }
}
