package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answering on a phone, one question after the other, with an interruption. */
class SurveyFlowIT {
  private static final String WORDS = "Plus de temps au début, moins à la fin.";

  @Test
  @DisplayName("S70 S71 answers are saved one by one on a phone, outlive a break and go in once")
  void theSurveyIsAnsweredOnce() {
    for (int tries = 0; tries < 20; tries++) {
      String login = Staff.couple().mentee().login();
      try (Visitor visitor = new Visitor("fr", Visitor.PHONE).signIn(login, "fr")) {
        String invitation = waiting(visitor);
        if (invitation != null) {
          answer(visitor, invitation, login);
          return;
        }
      }
    }
    throw new AssertionError("Nobody was found whose survey waits");
  }

  private static String waiting(Visitor visitor) {
    for (JsonElement one :
        JsonParser.parseString(visitor.api("GET", "/evaluations", null)).getAsJsonArray()) {
      JsonObject task = one.getAsJsonObject();
      if (!task.get("isDone").getAsBoolean()) {
        return task.get("invitationId").getAsString();
      }
    }
    return null;
  }

  private static void answer(Visitor visitor, String invitation, String login) {
    String sheet = "/me/evaluation?id=" + invitation;
    visitor.open("/me/evaluations");
    visitor.page().click("a[href*='" + sheet + "']");
    choose(visitor.page(), 1);
    visitor.page().waitForSelector("#answer .saved:has-text('Enregistré')");
    assertThat(visitor.faultsHere()).isEmpty();

    visitor.leaveAndComeBack();
    visitor.open(sheet + "&at=0");
    Page page = visitor.page();
    assertThat(page.locator("main input[type=radio]").nth(1).isChecked()).isTrue();
    visitor.open("/me/evaluations");
    page.click("a[href*='" + sheet + "']");
    assertThat(page.innerText("main")).contains("Question 2 sur 11");
    try (Visitor elsewhere = new Visitor("en").signIn(login, "fr")) {
      elsewhere.open(sheet + "&at=1");
      goThrough(visitor);
      review(visitor);
      handInOnce(visitor, sheet);
      neverTwice(elsewhere);
    }
    assertThat(visitor.api("PUT", "/evaluations/" + invitation + "/sheet", "{}"))
        .contains("\"status\":4");
  }

  private static void goThrough(Visitor visitor) {
    Page page = visitor.page();
    while (page.locator("[id='answer:next']").count() > 0) {
      if (page.locator("main textarea").count() > 0) {
        page.locator("main textarea").fill(WORDS);
      } else {
        choose(page, 2);
      }
      String before = page.url();
      visitor.press("answer:next");
      page.waitForURL(url -> !url.equals(before));
    }
  }

  private static void choose(Page page, int place) {
    page.locator("main input[type=radio]").nth(place).check();
  }

  private static void review(Visitor visitor) {
    Page page = visitor.page();
    assertThat(page.innerText("main")).contains(WORDS);
    assertThat(page.locator("ol.review > li").count()).isEqualTo(11);
    assertThat(visitor.faultsHere()).isEmpty();
    page.locator("ol.review > li").first().locator("a").click();
    page.waitForSelector("main input[type=radio]");
    assertThat(page.locator("main input[type=radio]").nth(1).isChecked()).isTrue();
    page.goBack();
    page.waitForSelector("[id='handIn:submit']");
  }

  private static void handInOnce(Visitor visitor, String sheet) {
    visitor.press("handIn:submit");
    visitor.awaitWords("sont remises");
    assertThat(visitor.faultsHere()).isEmpty();
    visitor.open(sheet + "&at=0");
    assertThat(visitor.page().locator("main input").count()).isZero();
    visitor.open("/me/evaluations");
    assertThat(visitor.page().innerText("main")).contains("remise");
    assertThat(visitor.page().locator("a[href*='" + sheet + "']").count()).isZero();
  }

  /** A window that was open on another machine all the time. */
  private static void neverTwice(Visitor elsewhere) {
    Page page = elsewhere.page();
    page.locator("main input[type=radio]").first().click();
    elsewhere.awaitWords("sont remises");
    assertThat(page.locator("main input").count()).isZero();
  }
}
