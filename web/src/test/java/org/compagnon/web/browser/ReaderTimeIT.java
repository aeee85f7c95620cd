package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments as people in several places read them. */
class ReaderTimeIT {

  @ParameterizedTest(name = "{0}")
  @DisplayName("B18 moments are told in the time zone of whoever reads them")
  @CsvSource({"Asia/Kolkata", "America/Toronto", "Pacific/Auckland"})
  void momentsAreLocal(String zone) {
    Browserless reader = new Browserless(Product.get().port(), "Accept-Language: en");
    reader.signIn(Product.AUDITOR, Product.PASSWORD);
    reader.cookies().put("zone", zone.replace("/", "%2F"));

    assertThat(reader.get("/audit/trail").body())
        .contains("When (" + zone + ")", "From (" + zone + ")")
        .doesNotContain("UTC");
  }
}
