package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The administrator makes a programme, copies and publishes it, and fills it from a file. */
class ProgrammeFlowIT {
  private static final List<String> DAYS =
      List.of(
          "enrolmentOpensOn",
          "enrolmentClosesOn",
          "pairingBy",
          "startsOn",
          "midpointOn",
          "closesOn");

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  @Test
  @DisplayName("S61 S90 S93 a programme is created, copied, published and filled from a file")
  void aProgrammeIsMade() {
    try (Visitor visitor = new Visitor("fr").signIn(Product.ADMINISTRATOR, "fr")) {
      Page page = visitor.page();
      visitor.open("/admin/programme-edit");
      page.fill("[id='edit:rulesFr']", "Se voir une fois par mois.");
      days(page, LocalDate.now().minusDays(300), -20);
      visitor.press("edit:save");
      page.waitForSelector("#edit .ui-message-error");
      assertThat(page.inputValue("[id='edit:rulesFr']")).isEqualTo("Se voir une fois par mois.");
      assertThat(visitor.faults()).isEmpty();
      page.fill("[id='edit:nameEn']", "Side by side");
      page.fill("[id='edit:nameFr']", "Côte à côte");
      page.fill("[id='edit:summaryEn']", "A short one.");
      page.fill("[id='edit:summaryFr']", "Un programme court.");
      page.fill("[id='edit:rulesEn']", "Meet once a month.");
      page.selectOption("[id='edit:pairingMode']", "CHOSEN");
      days(page, LocalDate.now().minusDays(300), 20);
      visitor.press("edit:save");
      page.waitForURL(url -> url.contains("/admin/programme?id="));
      visitor.awaitWords("Côte à côte");
      aCopyIsPublished(visitor);
      enrolmentsComeFromAFile(visitor);
      visitor.pressAndConfirm("archiving:archive");
      page.locator("#archiving").waitFor(GONE);
    }
  }

  private static void days(Page page, LocalDate first, int apart) {
    for (int i = 0; i < DAYS.size(); i++) {
      page.fill("[id='edit:" + DAYS.get(i) + "']", first.plusDays((long) i * apart).toString());
    }
  }

  private static void aCopyIsPublished(Visitor visitor) {
    Page page = visitor.page();
    String original = page.url();
    page.click("#copying summary");
    page.fill("[id='copying:copyEn']", "Side by side, again");
    page.fill("[id='copying:copyFr']", "Côte à côte, encore");
    page.fill("[id='copying:copyStartsOn']", LocalDate.now().minusDays(200).toString());
    visitor.press("copying:copy");
    page.waitForURL(url -> url.contains("/admin/programme") && !url.equals(original));
    if (page.url().contains("programme-edit")) {
      visitor.press("edit:save");
    }
    visitor.awaitWords("Côte à côte, encore");
    assertThat(visitor.faultsHere()).isEmpty();
    aModeThatDoesNothingIsRefused(visitor);
    visitor.pressAndConfirm("publishing:publish");
    assertThat(visitor.told()).contains("s’est terminé");
    page.click("a[href*='/admin/programme-edit?id=']");
    days(page, LocalDate.now().minusDays(50), 20);
    visitor.press("edit:save");
    page.waitForURL(url -> url.contains("/admin/programme?id="));
    visitor.pressAndConfirm("publishing:publish");
    visitor.awaitWords("publié");
    assertThat(page.locator("[id='publishing:publish']").count()).isZero();
    assertThat(visitor.faultsHere()).isEmpty();
  }

  /** Neither a mode without pages nor a programme without a contact is published. */
  private static void aModeThatDoesNothingIsRefused(Visitor visitor) {
    Page page = visitor.page();
    assertThat(page.innerText("main")).contains("ne peut pas encore être publié");
    visitor.pressAndConfirm("publishing:publish");
    assertThat(visitor.told()).contains("ne peut pas encore être publié");
    page.click("a[href*='/admin/programme-edit?id=']");
    assertThat(page.innerText("[id='edit:pairingMode'] option[value='CHOSEN']"))
        .contains("pas encore publiable");
    assertThat(page.inputValue("[id='edit:contactAddress']")).contains("@");
    page.selectOption("[id='edit:pairingMode']", "ASSIGNED");
    visitor.press("edit:save");
    page.waitForURL(url -> url.contains("/admin/programme?id="));
    visitor.pressAndConfirm("publishing:publish");
    assertThat(visitor.told()).contains("à qui l’on peut écrire");
    page.click("a[href*='/admin/programme-edit?id=']");
    page.fill("[id='edit:contactName']", "L’équipe mentorat");
    page.fill("[id='edit:contactHoursEn']", "weekdays");
    page.fill("[id='edit:contactHoursFr']", "en semaine");
    visitor.press("edit:save");
    page.waitForURL(url -> url.contains("/admin/programme?id="));
    visitor.awaitWords("en semaine");
  }

  private static void enrolmentsComeFromAFile(Visitor visitor) {
    Page page = visitor.page();
    String programme = page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    String good =
        "matricule;rôle;compétences;objectif\n" + Staff.free("FR", 3).number() + ";mentor;";
    choose(visitor, programme, good + "Négociation:5;\nX404;mentoré;;Apprendre\n");
    visitor.awaitWords("X404");
    assertThat(page.locator("[id='confirming:apply']").count()).isZero();
    assertThat(visitor.faults()).isEmpty();
    visitor.press("confirming:again");
    page.waitForSelector("[id='choosing:file']");
    choose(visitor, programme, good + "Négociation:5;\n");
    visitor.pressAndConfirm("confirming:apply");
    page.waitForSelector("main a.btn[href$='/admin/enrolments?programme=" + programme + "']");
    visitor.open("/admin/enrolments?programme=" + programme);
    assertThat(page.locator("main table tbody tr").count()).isEqualTo(1);
    choose(visitor, programme, good + "Négociation:5;\n");
    assertThat(page.locator("[id='confirming:apply']").count()).isZero();
    assertThat(visitor.faultsHere()).isEmpty();
    visitor.open("/admin/programme?id=" + programme);
  }

  private static void choose(Visitor visitor, String programme, String text) {
    visitor.open("/admin/enrolment-import?programme=" + programme);
    visitor
        .page()
        .setInputFiles(
            "[id='choosing:file']",
            new FilePayload("inscrits.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    visitor.press("choosing:preview");
    visitor.page().waitForSelector("#confirming");
  }
}
