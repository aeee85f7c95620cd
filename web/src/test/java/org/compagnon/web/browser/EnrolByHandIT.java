package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the readiness check says to people is true: the programme team can enrol them. */
class EnrolByHandIT {
  private static final List<String> QUESTIONS =
      List.of("goal", "strengths", "growth", "whyMentor", "hopedMentor");

  @Test
  @DisplayName(
      "S20 whose answers say little is told whom to ask, and an administrator accepts them by hand")
  void acceptedAsTheyAre() {
    Staff.Employee employee = Staff.free("FR", 3);
    try (Visitor mentee = new Visitor("fr", Visitor.PHONE).signIn(employee.login(), "fr");
        Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      mentee.open("/me/enrol?programme=" + Staff.OPEN + "&role=mentee");
      mentee.page().fill("#goal", "ok");
      mentee.press("next");
      assertThat(mentee.page().innerText("main"))
          .contains("l’équipe du programme peut vous inscrire ainsi");
      assertThat(mentee.page().inputValue("#goal")).as("what was typed stays").isEqualTo("ok");
      assertThat(mentee.page().locator("main a[href^='mailto:']").count()).isPositive();
      assertThat(mentee.faultsHere()).isEmpty();

      Page page = admin.page();
      admin.open("/admin/programme-invite?programme=" + Staff.OPEN + "&query=" + family(employee));
      assertThat(admin.faults()).isEmpty();
      page.locator("tr:has-text('" + employee.name() + "') a[href*='role=mentee']").click();
      page.waitForURL(url -> url.contains("/admin/enrol?"));
      QUESTIONS.forEach(one -> page.fill("#" + one, "ok"));
      page.fill("#reason", "They said so on the phone");
      assertThat(page.locator("#accept").count()).as("asked only where it matters").isZero();
      admin.press("enrolNow");
      page.waitForSelector("#accept");
      assertThat(page.innerText("main")).contains("or accept it as it is");
      assertThat(admin.faults()).isEmpty();
      page.check("#accept");
      assertThat(AtOnce.press(admin, "enrolNow"))
          .allMatch(one -> one.startsWith("200 ") && one.contains("/admin/enrolment?id="));

      mentee.open("/me/programmes");
      assertThat(mentee.page().innerText("main")).contains("vous êtes accompagné");
      admin.open("/admin/enrolments?programme=" + Staff.OPEN + "&query=" + family(employee));
      page.locator("tr a:has-text('" + employee.name() + "')").click();
      page.waitForURL(url -> url.contains("/admin/enrolment?id="));
      takenBack(admin);
    }
    try (Visitor auditor = new Visitor("en").signIn(Product.AUDITOR, "en")) {
      auditor.open("/audit/trail?action=enrolment.acceptAnswers");
      assertThat(auditor.page().innerText("main tbody"))
          .contains("Answers that say little accepted", "They said so on the phone");
    }
  }

  private static void takenBack(Visitor admin) {
    admin.page().click("summary:has-text('Withdraw')");
    admin.page().fill("[id='withdrawing:withdrawReason']", "It was a misunderstanding");
    admin.pressAndConfirm("withdrawing:withdraw");
    admin.told();
    assertThat(admin.page().locator("[id='withdrawing:withdraw']").count()).isZero();
  }

  private static String family(Staff.Employee employee) {
    return employee.name().substring(employee.name().lastIndexOf(' ') + 1);
  }
}
