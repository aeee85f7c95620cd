package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody writes. */
class LostSessionIT {
  private static final String GOAL = "Apprendre à déléguer avant le printemps.";
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  @Test
  @DisplayName("S20 what was typed while taking part is given back after signing in again")
  void aMenteeLosesNothing() {
    Staff.Employee employee = Staff.free("FR", 2);
    try (Visitor visitor = new Visitor("fr", Visitor.PHONE).signIn(employee.login(), "fr")) {
      Page page = visitor.page();
      visitor.open("/me/enrol?programme=" + Staff.OPEN + "&role=mentee");
      page.fill("#goal", GOAL);
      page.fill("#strengths", "La patience, même sous pression.");
      page.fill("#growth", "Dire non plus tôt et plus clairement.");
      visitor.press("next");
      page.fill("#whyMentor", "Un regard de l’extérieur.");
      page.fill("#skill_input", "Négociation");
      page.click("#add");
      page.waitForSelector("#chosen li");
      page.selectOption("#chosen li select", "5");
      page.fill("#skill_input", "Reliure ancienne");
      page.click("#add");
      page.waitForSelector("#chosen li:nth-child(2)");
      page.fill("#hopedMentor", "Quelqu’un qui écoute d’abord.");
      visitor.press("next");
      Locator monday = page.locator("table.week input[type=checkbox]").first();
      monday.check();
      endSession(page);
      visitor.press("next");
      signInAgain(visitor, employee.login());
      page.waitForURL(url -> url.contains("/me/enrol"));
      assertThat(page.inputValue("#goal")).isEqualTo(GOAL);
      assertThat(monday.isChecked()).isTrue();
      assertThat(page.locator("#given-back").isVisible()).isTrue();
      assertThat(visitor.faultsHere()).isEmpty();
      page.locator("#chosen li:nth-child(2)").waitFor(ATTACHED);
      visitor.press("next");
      page.waitForSelector("#whyMentor:visible");
      assertThat(page.inputValue("#hopedMentor")).contains("écoute");
      assertThat(page.inputValue("#whyMentor")).isEqualTo("Un regard de l’extérieur.");
      assertThat(page.innerText("#chosen")).contains("Négociation", "Reliure ancienne");
      assertThat(page.inputValue("#chosen li:nth-child(1) select")).isEqualTo("5");
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
