package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyFlowIT {
  private static final String ONE = "tunde.okafor@compagnon.example";

  @Test
  @DisplayName("S91 HR keeps two people apart on screen and lifts it again; nobody else gets there")
  void setsAndLifts() {
    try (Visitor visitor = new Visitor("fr").signIn(Product.ADMINISTRATOR, "fr")) {
      Page page = visitor.page();
      page.navigate(Product.get().at("/admin/safety"));
      page.fill("[id='safety:one']", ONE);
      page.fill("[id='safety:other']", "nobody@compagnon.example");
      confirm(page, "[id='safety:set']");
      page.waitForSelector("text=nobody@compagnon.example");

      page.fill("[id='safety:other']", "samira.rahal@compagnon.example");
      confirm(page, "[id='safety:set']");
      page.waitForSelector("table.tbl");
      assertThat(page.innerText("table.tbl")).contains("Tunde Okafor");

      confirm(page, "button[id^='list:']");
      page.waitForSelector("text=Personne n’est tenu à distance");
    }
    try (Visitor visitor = new Visitor("en").signIn(ONE, "en")) {
      var answer = visitor.page().navigate(Product.get().at("/admin/safety"));
      assertThat(answer.status()).isIn(403, 404);
    }
  }

  private static void confirm(Page page, String button) {
    page.click(button);
    page.click(".ui-confirmdialog-yes");
    page.waitForLoadState();
  }
}
