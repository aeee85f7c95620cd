package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the two of a pair are promised is on their pages, and what becomes of a boss and report. */
class PromisesFlowIT {

  @Test
  @DisplayName("S2 both read what the other said for a partner, and whom they can write to")
  void bothRead() {
    Staff.Couple couple = Staff.couple();
    try (Visitor mentee = new Visitor("fr", Visitor.PHONE).signIn(couple.mentee().login(), "fr");
        Visitor mentor = new Visitor("en").signIn(couple.mentor().login(), "en")) {
      mentee.open("/me/mentoring?id=" + couple.id());
      assertThat(mentee.page().innerText("#words")).contains("Heures par mois", "Expérience");
      assertThat(mentee.page().locator("a[href='mailto:admin@compagnon.example']").count())
          .isEqualTo(1);
      assertThat(mentee.faults()).isEmpty();
      mentor.open("/me/mentoring?id=" + couple.id());
      assertThat(mentor.page().innerText("#words"))
          .contains("The next goal", "Where they would like to grow", "What kind of mentor");
      assertThat(mentor.page().innerText("main")).contains("Mondays to Thursdays");
      assertThat(mentor.faults()).isEmpty();
      mentor.open("/me/programmes");
      assertThat(mentor.page().innerText("main")).contains("Ingrid Sommerfeld");
    }
  }

  @Test
  @DisplayName("S82 a pair that an edit makes boss and report is told, decided, and told again")
  void aBossIsFound() {
    Staff.Couple couple = Staff.couple();
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en");
        Visitor mentee = new Visitor("fr", Visitor.PHONE).signIn(couple.mentee().login(), "fr")) {
      reportTo(admin, couple);
      Page page = admin.page();
      awaitListed(admin, couple.mentee().name());
      assertThat(admin.faults()).isEmpty();
      assertThat(page.innerText("main"))
          .contains(couple.mentor().name() + " is now the manager of");
      mentee.open("/me/mentoring?id=" + couple.id());
      assertThat(mentee.page().innerText("main"))
          .contains("désormais dans la même ligne hiérarchique", "n’est pas terminé");
      assertThat(mentee.faults()).isEmpty();
      admin.open("/admin/programme?id=" + Staff.RUNNING);
      assertThat(page.locator("a[href*='/admin/lines?programme=']").count()).isEqualTo(1);

      admin.open("/admin/relationship?id=" + couple.id());
      admin.press("keeping:keep");
      page.waitForSelector(
          "#keeping .ui-message-error, #keeping [id='keeping:reason'].ui-state-error");
      assertThat(admin.faults()).isEmpty();
      page.fill("[id='keeping:reason']", "The team is being split.");
      admin.press("keeping:keep");
      assertThat(admin.told()).contains("The pair goes on").contains("kept in the outbox");
      assertThat(page.locator("[id='keeping:keep']").count()).isZero();
      mentee.open("/me/mentoring?id=" + couple.id());
      assertThat(mentee.page().innerText("main")).contains("votre binôme peut continuer");
    }
  }

  private static void awaitListed(Visitor admin, String name) {
    for (int i = 0; i < 60; i++) {
      admin.open("/admin/lines");
      if (admin.page().innerText("main").contains(name)) {
        return;
      }
      Product.pause();
    }
    throw new AssertionError(name + " is not listed");
  }

  /** The mentee gets the mentor as manager. */
  private static void reportTo(Visitor admin, Staff.Couple couple) {
    JsonObject mentee = person(admin, couple.mentee().number());
    JsonObject card = mentee.getAsJsonObject("card");
    card.remove("id");
    card.remove("active");
    card.addProperty("managerId", Long.valueOf(couple.mentor().number()));
    JsonObject change = new JsonObject();
    change.add("version", mentee.get("version"));
    change.add("person", card);
    admin.api("PUT", "/people/" + couple.mentee().number(), change.toString());
  }

  private static JsonObject person(Visitor admin, String id) {
    return JsonParser.parseString(admin.api("GET", "/people/" + id, null)).getAsJsonObject();
  }
}
