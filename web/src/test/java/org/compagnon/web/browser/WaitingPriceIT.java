package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it costs that who waits longest is served first. */
class WaitingPriceIT {

  @ParameterizedTest(name = "{0} at {1} px")
  @CsvSource({"en, 1280, Who waits longest", "fr, 390, attend le plus longtemps"})
  @DisplayName("B5 the price of serving first who waits longest is worked out and shown")
  void thePriceIsShown(String language, int width, String longest) {
    try (Visitor admin = new Visitor(language, width).signIn(Product.ADMINISTRATOR, language)) {
      Page page = admin.page();
      admin.open("/admin/rounds?programme=" + Staff.OPEN);
      assertThat(page.innerText("main")).contains(longest);
      page.fill("[id='setup:minimum']", String.valueOf(width % 7));
      admin.press("setup:start");
      page.waitForSelector("a.btn.p[href*='round-publish']");
      page.locator("a[href*='round-prices']").first().click();
      page.waitForURL(url -> url.contains("/admin/round-prices"));
      assertThat(admin.faultsHere()).isEmpty();

      admin.press("orderForm:tryOrder");
      page.waitForSelector("section[aria-labelledby=order] table tbody tr");

      var rows = page.locator("section[aria-labelledby=order] table tbody tr");
      assertThat(rows.count()).as("this order and the other").isEqualTo(2);
      assertThat(rows.first().innerText()).contains(longest);
      for (int k = 0; k < 2; k++) {
        assertThat(
                Long.parseLong(rows.nth(k).locator("td").nth(1).innerText().replaceAll("\\D", "")))
            .isPositive();
      }
      assertThat(admin.faultsHere()).isEmpty();
      page.locator("section[aria-labelledby=order] a[href*='round-compare']").click();
      page.waitForURL(url -> url.contains("/admin/round-compare"));
    }
  }
}
