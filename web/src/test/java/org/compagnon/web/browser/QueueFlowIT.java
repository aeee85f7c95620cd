package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Waiting on screen: the place, the queue, letters to possible mentors, and what would help. */
class QueueFlowIT {
  private static final String PROGRAMME = "953";

  @Test
  @DisplayName("B5 somebody reads their place on a phone in French, and wants no letters")
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
      assertThat(visitor.told()).contains("kept in the outbox");
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

      visitor.open(path(round).replaceFirst("&pair=.*", ""));
      page.locator("nav.tabs a[href*='round-insight']").click();
      visitor.awaitWords("Where one more place would help most");
      visitor.awaitWords("Pairs who would both rather have each other");
      assertThat(visitor.faultsHere()).isEmpty();
      page.locator("nav.tabs a[href*='round-unpaired']").click();
      visitor.awaitWords("Which change would help?");
      assertThat(visitor.faultsHere()).isEmpty();
      page.locator("a[href*='round-unpaired'][href*='mentee=']").first().click();
      visitor.awaitWords("What it costs");
      assertThat(visitor.faultsHere()).isEmpty();
      page.locator("a[href*='round-insight'][href*='mentor=']").first().click();
      visitor.awaitWords("The two together");
      visitor.open(path(round).replace("/round?", "/round-unpaired?").replaceFirst("&pair=.*", ""));
      page.locator("a[href*='round-remedy']").first().click();
      visitor.awaitWords("How this was found");
      assertThat(visitor.faults()).isEmpty();
      page.locator("button:has-text('Try it in a copy')").first().click();
      page.waitForSelector("[id='adjust:lock']");
      assertThat(page.url()).isNotEqualTo(round);
    }
  }

  @Test
  @DisplayName("B2 a published round still says what its pairs cost, and whom a change would help")
  void publishedRound() {
    try (Visitor visitor = new Visitor("fr", Visitor.PHONE).signIn(Product.ADMINISTRATOR, "fr")) {
      visitor.open("/admin/round?id=952");
      visitor.page().locator("a[href*='round-insight'][href*='pair=']").click();
      visitor.awaitWords("Si les deux étaient séparés");
      assertThat(visitor.faultsHere()).isEmpty();
      visitor.open("/admin/round-insight?id=952");
      visitor.awaitWords("Paires qui se préféreraient");
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  @Test
  @DisplayName("B4 addresses that name nothing of a round say so instead of failing")
  void strayAddresses() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      for (String stray :
          List.of(
              "/admin/round-remedy?id=952&mentee=1",
              "/admin/round-unpaired?id=952&mentee=1",
              "/admin/round-compare?left=951&right=952")) {
        assertThat(visitor.open(stray)).as(stray).isEqualTo(404);
      }
      visitor.open("/admin/round-publish?id=952");
      assertThat(visitor.page().url()).contains("/admin/round?id=952");
    }
  }

  private static String path(String url) {
    return url.substring(url.indexOf("/admin/"));
  }
}
