package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody writes. */
class LostSessionIT {
  private static final String GOAL = "Apprendre à déléguer avant le printemps.";

  @Test
  @DisplayName("S20 what was typed while taking part is given back after signing in again")
  void aMenteeLosesNothing() {
    Staff.Employee employee = Staff.free("FR", 2);
    try (Visitor visitor = new Visitor("fr", Visitor.PHONE).signIn(employee.login(), "fr")) {
      Page page = visitor.page();
      visitor.open("/me/enrol?programme=" + Staff.OPEN + "&role=mentee");
      page.fill("#goal", GOAL);
      page.fill("#strengths", "La patience, même sous pression.");
      endSession(page);
      visitor.press("next");
      signInAgain(visitor, employee.login());
      page.waitForURL(url -> url.contains("/me/enrol"));
      assertThat(page.inputValue("#goal")).isEqualTo(GOAL);
      assertThat(page.inputValue("#strengths")).isEqualTo("La patience, même sous pression.");
      assertThat(page.locator("#given-back").isVisible()).isTrue();
      assertThat(visitor.faultsHere()).isEmpty();
      page.fill("#growth", "Dire non plus tôt et plus clairement.");
      visitor.press("next");
      page.waitForSelector("#whyMentor:visible");
    }
  }

  @Test
  @DisplayName("S64 a meeting typed before the session ended is given back, once")
  void aMeetingIsGivenBackOnce() {
    Staff.Couple couple = Staff.couple();
    try (Visitor visitor = new Visitor("en", Visitor.PHONE).signIn(couple.mentor().login(), "en")) {
      Page page = visitor.page();
      visitor.open("/me/meeting?pair=" + couple.id());
      String day = LocalDate.now().minusDays(3).toString();
      page.fill("[id='meeting:day']", day);
      page.fill("[id='meeting:topic']", "Speaking up");
      endSession(page);
      visitor.press("meeting:save");
      signInAgain(visitor, couple.mentor().login());
      page.waitForURL(url -> url.contains("/me/meeting?pair="));
      assertThat(page.inputValue("[id='meeting:topic']")).isEqualTo("Speaking up");
      assertThat(page.inputValue("[id='meeting:day']")).isEqualTo(day);
      visitor.press("meeting:save");
      assertThat(visitor.told()).isNotBlank();
      visitor.awaitWords("Speaking up");
      visitor.open("/me/meeting?pair=" + couple.id());
      assertThat(page.inputValue("[id='meeting:topic']")).isEmpty();
    }
  }

  private static void endSession(Page page) {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
  }

  /** From wherever the lost session has led: a page that explains it, or the sign-in. */
  private static void signInAgain(Visitor visitor, String login) {
    Page page = visitor.page();
    page.waitForSelector("input[type=password], main .actions a.btn.p");
    if (page.locator("input[type=password]").count() == 0) {
      assertThat(visitor.faultsHere()).isEmpty();
      page.click("main .actions a.btn.p");
    }
    page.waitForSelector("input[type=password]");
    visitor.enter(login, Product.PASSWORD);
  }
}
