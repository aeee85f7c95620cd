package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Taking part on a phone, step by step, and stopping again. */
class EnrolmentFlowIT {
  private static final String GOAL = "Mener un projet d’équipe d’ici un an, sans perdre le métier.";
  private static final String OWN_SKILL = "Origami des processus";

  @Test
  @DisplayName(
      "S20 S21 S22 S23 S60 S76 a mentee takes part on a phone in French, pauses, leaves, comes back")
  void aMenteeTakesPart() {
    Staff.Employee employee = Staff.free("FR", 2);
    try (Visitor visitor = new Visitor("fr", Visitor.PHONE).signIn(employee.login(), "fr")) {
      Page page = visitor.page();
      visitor.open("/me/programmes");
      page.click("a[href*='programme=" + Staff.OPEN + "&role=mentee']");
      aboutOneself(visitor);
      whatHelps(visitor);
      theWayBackLosesNothing(visitor);
      theRestAndTheReview(visitor);
      visitor.press("finish");
      assertThat(visitor.told()).contains("Vous participez");
      pauseAndLeave(visitor);
      page.click("a[href*='programme=" + Staff.OPEN + "&role=mentee']");
      assertThat(page.inputValue("#goal")).isEqualTo(GOAL);
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  private static void aboutOneself(Visitor visitor) {
    Page page = visitor.page();
    visitor.press("next");
    assertThat(page.locator("#enrol .ui-message-error:visible").count()).isEqualTo(3);
    assertThat(visitor.faultsHere()).isEmpty();
    page.fill("#goal", GOAL);
    page.fill("#strengths", "J’écoute ; j’ai remis un atelier à flot.");
    visitor.press("next");
    assertThat(page.locator("#enrol .ui-message-error:visible").count()).isEqualTo(1);
    assertThat(page.inputValue("#goal")).isEqualTo(GOAL);
    page.fill("#growth", "Dire non plus tôt, parce que je m’épuise.");
    visitor.press("next");
    page.waitForSelector("#whyMentor:visible");
  }

  private static void whatHelps(Visitor visitor) {
    Page page = visitor.page();
    page.locator("#skill_input").pressSequentially("négo");
    page.locator("#skill_panel .ui-autocomplete-item").first().click();
    page.waitForSelector("#chosen li");
    page.selectOption("#chosen li:nth-child(1) select", "5");
    page.fill("#skill_input", OWN_SKILL);
    page.click("#add");
    page.waitForSelector("#chosen li:nth-child(2)");
    assertThat(page.inputValue("#chosen li:nth-child(1) select")).isEqualTo("5");
    page.fill("#whyMentor", "Un regard de l’extérieur.");
    visitor.press("next");
    assertThat(page.locator("#enrol .ui-message-error:visible").count()).isEqualTo(1);
    assertThat(page.inputValue("#whyMentor")).isEqualTo("Un regard de l’extérieur.");
    assertThat(chips(page)).hasSize(2).last().asString().contains(OWN_SKILL);
    assertThat(visitor.faultsHere()).isEmpty();
  }

  private static void theWayBackLosesNothing(Visitor visitor) {
    Page page = visitor.page();
    page.fill("#hopedMentor", "Quelqu’un qui pose des questions.");
    visitor.press("back");
    page.waitForSelector("#goal:visible");
    assertThat(page.inputValue("#goal")).isEqualTo(GOAL);
    visitor.press("next");
    page.waitForSelector("#whyMentor:visible");
    assertThat(page.inputValue("#hopedMentor")).isEqualTo("Quelqu’un qui pose des questions.");
    assertThat(chips(page)).hasSize(2);
    assertThat(page.inputValue("#chosen li:nth-child(1) select")).isEqualTo("5");
    visitor.press("next");
    page.waitForSelector("#interests:visible");
  }

  private static void theRestAndTheReview(Visitor visitor) {
    Page page = visitor.page();
    page.fill("#interests", "chorale, jardinage");
    page.locator("table.week input[type=checkbox]").nth(1).check();
    assertThat(visitor.faultsHere()).isEmpty();
    visitor.press("next");
    page.waitForSelector("#finish");
    assertThat(page.innerText("dl.said"))
        .contains(GOAL, "Un regard de l’extérieur.", OWN_SKILL, "chorale");
    assertThat(visitor.faultsHere()).isEmpty();
  }

  private static void pauseAndLeave(Visitor visitor) {
    Page page = visitor.page();
    page.locator("main a[href*='/me/part?id=']").first().click();
    visitor.awaitWords(GOAL);
    visitor.press("pause:doPause");
    assertThat(page.locator("#pause .ui-message-error").count()).isEqualTo(1);
    page.fill("[id='pause:until']", LocalDate.now().plusDays(20).toString());
    visitor.press("pause:doPause");
    assertThat(visitor.told()).contains("Bonne pause");
    assertThat(visitor.faultsHere()).isEmpty();
    visitor.press("back:comeBack");
    assertThat(visitor.told()).contains("Heureux de vous revoir");
    visitor.pressAndConfirm("withdraw:doWithdraw");
    page.waitForURL(url -> url.contains("/me/programmes"));
    assertThat(visitor.told()).contains("Vous ne participez plus");
  }

  @Test
  @DisplayName("S83 S95 S97 a mentor takes part on a phone, changes it and leaves, without a mark")
  void aMentorTakesPart() {
    Staff.Employee employee = Staff.free("DE", 4);
    try (Visitor visitor = new Visitor("en", Visitor.PHONE).signIn(employee.login(), "en")) {
      Page page = visitor.page();
      visitor.open("/me/programmes");
      page.click("a[href*='programme=" + Staff.OPEN + "&role=mentor']");
      page.fill("#capacity", "9");
      page.fill("#hoursPerMonth", "3");
      page.fill("#commitment", "Not in March.");
      visitor.press("next");
      assertThat(page.locator("#enrol .ui-message-error:visible").count()).isEqualTo(1);
      assertThat(page.inputValue("#commitment")).isEqualTo("Not in March.");
      assertThat(visitor.faultsHere()).isEmpty();
      page.fill("#capacity", "2");
      visitor.press("next");
      page.fill("#skill_input", "Negotiation");
      visitor.press("next");
      page.waitForSelector("#interests:visible");
      visitor.press("next");
      page.waitForSelector("#finish");
      assertThat(page.innerText("dl.said")).contains("Negotiation");
      visitor.press("finish");
      page.waitForURL(url -> url.contains("/me/programmes"));
      changeAndLeave(visitor);
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  private static void changeAndLeave(Visitor visitor) {
    Page page = visitor.page();
    page.locator("main a[href*='/me/part?id=']").first().click();
    page.click("a[href*='/me/enrol?id=']");
    page.fill("#capacity", "1");
    for (int step = 0; step < 3; step++) {
      visitor.press("next");
    }
    visitor.press("finish");
    assertThat(visitor.told()).contains("saved");
    page.locator("main a[href*='/me/part?id=']").first().click();
    visitor.pressAndConfirm("withdraw:doWithdraw");
    page.waitForURL(url -> url.contains("/me/programmes"));
    assertThat(page.locator("a[href*='programme=" + Staff.OPEN + "']").count()).isPositive();
  }

  private static List<String> chips(Page page) {
    return page.locator("#chosen li").allInnerTexts();
  }
}
