package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two administrators: one tries a change and asks, the other approves; button by button. */
class WhatIfFlowIT {
  private static final String SECOND = "samira.rahal@compagnon.example";
  private static final String ROUND_READY = "[id='adjust:lock']";

  @BeforeEach
  void needsApproval() {
    approval(true);
  }

  @AfterEach
  void needsNone() {
    approval(false);
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @CsvSource({"en, 1280, not chosen", "fr, 390, non retenue"})
  @DisplayName("B4 a change is tried, compared, priced, approved by somebody else and published")
  void aChangeIsTriedAndApproved(String language, int width, String notChosen) {
    try (Visitor one = new Visitor(language, width).signIn(Product.ADMINISTRATOR, language);
        Visitor other = new Visitor(language, width).signIn(SECOND, language)) {
      Page page = one.page();
      String first = startedRound(one);
      String copy = triedChange(one, width);
      page.locator("a.btn[href*='round-compare']").click();
      page.waitForURL(url -> url.contains("/admin/round-compare"));
      assertThat(page.locator("section.card table").count()).isGreaterThan(2);
      assertThat(page.locator("table.tbl a[href*='round-approval']").count()).isEqualTo(2);
      assertThat(one.faultsHere()).isEmpty();
      one.open("/admin/rounds?programme=" + Staff.OPEN);
      page.selectOption("#left", id(first));
      page.selectOption("#right", id(copy));
      page.locator("form.filters button").click();
      page.waitForURL(url -> url.contains("left=" + id(first) + "&right=" + id(copy)));

      one.open("/admin/round-prices?id=" + id(first));
      one.press("price:compute");
      page.waitForSelector("section.card table tbody tr");
      assertThat(one.faultsHere()).isEmpty();

      page.navigate(copy);
      page.locator("a.btn.p[href*='round-approval']").click();
      page.fill("[id='approval:note']", "Please look");
      assertThat(one.faultsHere()).isEmpty();
      one.press("approval:ask");
      one.told();
      assertThat(page.locator("a.btn.p[href*='round-publish']").count()).isZero();
      approve(other);

      page.navigate(copy);
      page.locator("a.btn.p[href*='round-publish']").click();
      one.press("publishing:publish");
      one.told();
      one.open("/admin/rounds?programme=" + Staff.OPEN);
      assertThat(page.locator("table.tbl").first().innerText()).contains(notChosen);
      page.navigate(copy);
      one.press("next:undo");
      one.told();
      assertThat(one.faultsHere()).isEmpty();
    }
  }

  private static String startedRound(Visitor visitor) {
    visitor.open("/admin/rounds?programme=" + Staff.OPEN);
    visitor.press("setup:start");
    visitor.page().waitForSelector(ROUND_READY);
    return visitor.page().url().replaceFirst("[&#].*", "");
  }

  private static String triedChange(Visitor visitor, int width) {
    Page page = visitor.page();
    page.locator("a.btn[href*='from=']").click();
    page.waitForSelector("[id='setup:copy']");
    visitor.press("setup:copy");
    page.waitForSelector("[id='setup:name'][aria-invalid='true']");
    page.fill("[id='setup:name']", "without a least fit, at " + width);
    page.fill("[id='setup:minimum']", "0");
    visitor.press("setup:copy");
    page.waitForSelector(ROUND_READY);
    assertThat(page.innerText("h1")).contains("without a least fit");
    return page.url().replaceFirst("[&#].*", "");
  }

  private static void approve(Visitor other) {
    Page page = other.page();
    other.open("/admin/programmes");
    assertThat(other.faultsHere()).isEmpty();
    page.locator(".card.waits a.btn").first().click();
    page.locator("a.btn.p[href*='round-approval']").click();
    page.waitForSelector("[id='approval:approve']");
    assertThat(other.faultsHere()).isEmpty();
    other.press("approval:approve");
    other.told();
  }

  private static String id(String address) {
    return address.replaceFirst(".*[?&]id=", "");
  }

  private static void approval(boolean needed) {
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String path = "/programmes/" + Staff.OPEN;
      JsonObject known = JsonParser.parseString(admin.api("GET", path, null)).getAsJsonObject();
      int version = known.get("version").getAsInt();
      String change = "{\"version\":%d,\"approval\":%b}".formatted(version, needed);
      assertThat(admin.api("PATCH", path, change)).contains("\"approval\":" + needed);
    }
  }
}
