package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportMessagesTest {

  @ParameterizedTest(name = "B18 {0} has its sentence in English and French")
  @EnumSource(ProblemCode.class)
  void everyProblemHasItsSentence(ProblemCode code) {
    Object[] args = {"column", "value", "third", "fourth"};
    String english = text(Locale.ENGLISH, code, args);
    String french = text(Locale.FRENCH, code, args);

    assertThat(english).endsWith(".").doesNotContain("{");
    assertThat(french).endsWith(".").doesNotContain("{").isNotEqualTo(english);
  }

  private static String text(Locale locale, ProblemCode code, Object... args) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.compagnon.i18n.organisation", locale, noFallback);
    return new MessageFormat(bundle.getString(code.messageKey()), locale).format(args);
  }
}
