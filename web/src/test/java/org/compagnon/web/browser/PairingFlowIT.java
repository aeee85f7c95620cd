package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The administrator's main path through a pairing, button by button. */
class PairingFlowIT {
  private static final String PROGRAMME = "953";

  @Test
  @DisplayName(
      "S61 S63 a pairing is set up, adjusted, compared, published and taken back on screen")
  void thePairingIsRunOnScreen() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = visitor.page();
      visitor.open("/admin/rounds?programme=" + PROGRAMME);
      page.fill("[id='setup:minGap']", "5");
      page.fill("[id='setup:maxGap']", "1");
      press(page, "setup:start");
      assertThat(told(page)).contains("Change one of the two");

      page.fill("[id='setup:minGap']", "");
      page.fill("[id='setup:maxGap']", "");
      press(page, "setup:start");
      page.waitForSelector("[id='adjust:lock']");
      String round = page.url().replaceFirst("[&#].*", "");
      press(page, "adjust:lock");
      assertThat(told(page)).contains("Kept");
      page.locator("table.tbl tbody tr:nth-child(2) a").first().click();
      press(page, "adjust:forbid");
      assertThat(told(page)).contains("Taken out");

      page.navigate(round);
      press(page, "next:rerun");
      page.waitForSelector("a.btn:has-text('Compare')");
      String again = page.url().replaceFirst("[&#].*", "");
      assertThat(again).isNotEqualTo(round);
      page.locator("a.btn:has-text('Compare')").click();
      page.waitForURL(url -> url.contains("/admin/round-compare"));

      page.navigate(again);
      page.locator("a.btn.p:has-text('Publish')").click();
      press(page, "publishing:publish");
      assertThat(told(page)).contains("are published");
      press(page, "next:undo");
      assertThat(told(page)).contains("Taken back");
      assertThat(visitor.faults(false)).isEmpty();
    }
  }

  private static void press(Page page, String id) {
    page.click("[id='" + id + "']");
    page.waitForLoadState();
  }

  private static String told(Page page) {
    page.waitForSelector("#messages li, #messages .ui-messages-info, #messages .ui-messages-error");
    return page.innerText("#messages");
  }
}
