package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Waiting on screen: the place, the queue, letters to possible mentors, and what would help. */
class QueueFlowIT {
  private static final String PROGRAMME = "953";

  @Test
  @DisplayName("B5 S85 somebody reads their place on a phone in French, and wants no letters")
  void myPlace() {
    try (Visitor visitor =
        new Visitor("fr", Visitor.PHONE).signIn("samira.rahal@compagnon.example", "fr")) {
      visitor.open("/me/home");
      visitor.awaitWords("qui attendent un mentor dans ce programme");
      visitor.awaitWords("nous ne pouvons pas encore le dire");
      assertThat(visitor.faultsHere()).isEmpty();

      visitor.open("/me/programmes");
      visitor.press("ask:stop");
      assertThat(visitor.told()).contains("Personne ne vous sollicitera");
      visitor.press("ask:allow");
      assertThat(visitor.told()).contains("Merci");
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  @Test
  @DisplayName("B5 an administrator reads queue and forecast, and asks people for short skills")
  void queueAndLetters() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = visitor.page();
      visitor.open("/admin/queue?programme=" + PROGRAMME + "&sort=SHORTEST");
      visitor.awaitWords("Skills that are or will be short");
      assertThat(visitor.faults()).isEmpty();
      page.locator("button.btn.p").click();
      page.waitForURL(url -> url.contains("/admin/invite"));
      assertThat(visitor.faults()).isEmpty();
      int people = page.locator("input[type=checkbox]").count();
      assertThat(people).isPositive();
      visitor.pressAndConfirm("letters:send");
      assertThat(visitor.told()).contains("on their way");
      visitor.speak("fr");
      assertThat(visitor.faults(false)).isEmpty();
    }
  }

  @Test
  @DisplayName("B2 B3 an administrator reads what changes cost and tries the smallest that helps")
  void costsAndRemedies() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = visitor.page();
      visitor.open("/admin/rounds?programme=" + PROGRAMME);
      page.fill("[id='setup:maxGap']", "1");
      visitor.press("setup:start");
      page.waitForSelector("[id='adjust:lock']");
      String round = page.url().replaceFirst("[&#].*", "");
      page.locator("a[href*='round-insight'][href*='pair=']").click();
      visitor.awaitWords("If the two were kept apart");
      assertThat(visitor.faults()).isEmpty();

      visitor.open(path(round).replace("/round?", "/round-insight?"));
      visitor.awaitWords("Where one more place would help most");
      visitor.open(path(round).replace("/round?", "/round-unpaired?"));
      page.locator("a[href*='round-remedy']").first().click();
      visitor.awaitWords("How this was found");
      assertThat(visitor.faults()).isEmpty();
      page.locator("button:has-text('Try it in a copy')").first().click();
      page.waitForSelector("[id='adjust:lock']");
      assertThat(page.url()).isNotEqualTo(round);
    }
  }

  private static String path(String url) {
    return url.substring(url.indexOf("/admin/"));
  }
}
