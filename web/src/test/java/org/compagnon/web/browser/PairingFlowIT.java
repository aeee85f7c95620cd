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
      page.fill("[id='setup:minimum']", "90");
      page.locator("[id='setup:minimum']").blur();
      page.waitForSelector("[id='setup:previewLine'] .card");
      assertThat(page.innerText("[id='setup:preview']")).contains("No longer possible");
      page.fill("[id='setup:minimum']", "30");

      page.fill("[id='setup:minGap']", "5");
      page.fill("[id='setup:maxGap']", "1");
      visitor.press("setup:start");
      assertThat(visitor.told()).contains("Change one of the two");

      page.fill("[id='setup:minGap']", "");
      page.fill("[id='setup:maxGap']", "");
      visitor.press("setup:start");
      page.waitForSelector("[id='adjust:lock']");
      String round = page.url().replaceFirst("[&#].*", "");
      visitor.press("adjust:lock");
      assertThat(visitor.told()).contains("Kept");
      page.locator("table.tbl tbody tr:nth-child(2) a").first().click();
      visitor.pressAndConfirm("adjust:forbid");
      assertThat(visitor.told()).contains("Taken out");

      page.navigate(round);
      visitor.press("next:rerun");
      page.waitForSelector("a.btn:has-text('Compare')");
      String again = page.url().replaceFirst("[&#].*", "");
      assertThat(again).isNotEqualTo(round);
      page.locator("a.btn:has-text('Compare')").click();
      page.waitForURL(url -> url.contains("/admin/round-compare"));

      page.navigate(again);
      page.locator("a.btn.p:has-text('Publish')").click();
      visitor.press("publishing:publish");
      assertThat(visitor.told()).contains("are published");
      visitor.press("next:undo");
      assertThat(visitor.told()).contains("Taken back");
      assertThat(visitor.faults(false)).isEmpty();
    }
  }
}
