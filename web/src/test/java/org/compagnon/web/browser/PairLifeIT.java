package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people on their phones: they see one another, write down a meeting, and stop. */
class PairLifeIT {
  private static final String TOPIC = "Ma question du comité de mai";
  private static final String THANKS = "Merci pour vos questions : elles m’ont fait avancer.";

  @Test
  @DisplayName("S64 S72 S74 a pair meets, puts a meeting right and ends kindly, in two languages")
  void aPairMeetsAndEnds() {
    Staff.Couple couple = Staff.couple();
    String pair = "/me/mentoring?id=" + couple.id();
    try (Visitor mentee = new Visitor("fr", Visitor.PHONE).signIn(couple.mentee().login(), "fr");
        Visitor mentor = new Visitor("en", Visitor.PHONE).signIn(couple.mentor().login(), "en")) {
      eachSeesTheOther(couple, mentee, mentor);
      aMeetingIsWrittenDown(mentee, pair);
      assertThat(mentee.faultsHere()).isEmpty();
      mentor.open(pair);
      mentor.awaitWords(TOPIC);
      assertThat(meeting(mentor.page()).locator("a").count()).isZero();
      theMeetingIsPutRight(mentee);
      thePairEnds(mentee, couple);
      assertThat(mentee.faultsHere()).isEmpty();
      thePartnerIsTold(mentor, pair, couple.mentor().login());
      assertThat(mentor.faultsHere()).isEmpty();
    }
  }

  private static void eachSeesTheOther(Staff.Couple couple, Visitor mentee, Visitor mentor) {
    mentee.open("/me/mentoring?id=" + couple.id());
    assertThat(mentee.page().innerText("main"))
        .contains(couple.mentor().name(), couple.mentor().login(), "Pourquoi");
    mentor.open("/me/mentoring?id=" + couple.id());
    assertThat(mentor.page().innerText("main"))
        .contains(couple.mentee().name(), couple.mentee().login(), "Why");
    assertThat(mentor.faultsHere()).isEmpty();
  }

  private static void aMeetingIsWrittenDown(Visitor mentee, String pair) {
    Page page = mentee.page();
    mentee.open(pair);
    page.click("a.btn.p[href*='/me/meeting?pair=']");
    page.fill("[id='meeting:day']", LocalDate.now().minusDays(1).toString());
    page.fill("[id='meeting:time']", "");
    page.fill("[id='meeting:topic']", TOPIC);
    mentee.press("meeting:save");
    assertThat(page.locator("#meeting .ui-message-error").count()).isEqualTo(1);
    assertThat(page.inputValue("[id='meeting:topic']")).isEqualTo(TOPIC);
    assertThat(mentee.faultsHere()).isEmpty();
    page.fill("[id='meeting:time']", "10:15");
    mentee.press("meeting:save");
    assertThat(mentee.told()).contains("La rencontre est notée");
    assertThat(meeting(page).innerText()).contains("10:15", "notée par vous");
  }

  private static void theMeetingIsPutRight(Visitor mentee) {
    Page page = mentee.page();
    meeting(page).locator("a").click();
    page.waitForURL(url -> url.contains("/me/meeting?id="));
    assertThat(page.inputValue("[id='meeting:topic']")).isEqualTo(TOPIC);
    page.fill("[id='meeting:minutes']", "35");
    mentee.press("meeting:save");
    assertThat(mentee.told()).contains("corrigée");
    assertThat(meeting(page).innerText()).contains("35 minutes");
  }

  private static void thePairEnds(Visitor mentee, Staff.Couple couple) {
    Page page = mentee.page();
    page.click("a[href*='/me/ending?id=']");
    page.fill("[id='ending:thanks']", THANKS);
    mentee.press("ending:end");
    page.waitForSelector("#ending .ui-message-error");
    assertThat(page.inputValue("[id='ending:thanks']")).isEqualTo(THANKS);
    assertThat(mentee.faultsHere()).isEmpty();
    page.check("#ending input[value=CALENDARS]");
    page.check("[id='ending:again']");
    mentee.pressAndConfirm("ending:end");
    page.waitForURL(url -> url.contains("/me/mentoring"));
    assertThat(mentee.told()).contains(couple.mentor().name());
    assertThat(page.innerText("main")).contains("Ce n’est la faute de personne", TOPIC);
    assertThat(page.locator("a[href*='/me/meeting?pair=']").count()).isZero();
  }

  private static void thePartnerIsTold(Visitor mentor, String pair, String mentorLogin) {
    mentor.open(pair);
    assertThat(mentor.page().innerText("main")).contains("Nobody is at fault", THANKS, TOPIC);
    assertThat(mentor.page().locator("a[href*='/me/ending']").count()).isZero();
    try (Visitor system = new Visitor("en").signIn(Product.SYSTEM, "en")) {
      system.open("/system/outbox");
      assertThat(system.page().innerText("main")).contains(mentorLogin);
    }
  }

  private static com.microsoft.playwright.Locator meeting(Page page) {
    return page.locator("main li.between:has-text(\"" + TOPIC + "\")");
  }
}
