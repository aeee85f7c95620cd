package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A button pressed several times in the same moment, and pages that have grown old. */
class PagesTwiceIT {

  @Test
  @DisplayName("S74 ending a pair four times at once ends it once, and says so each time")
  void anEndingIsOneEnding() {
    Staff.Couple couple = Staff.couple();
    try (Visitor mentee = new Visitor("en").signIn(couple.mentee().login(), "en")) {
      mentee.open("/me/ending?id=" + couple.id());
      mentee.page().check("#ending input[value=CALENDARS]");

      List<String> answers = AtOnce.press(mentee, "ending:end");

      assertThat(answers).allMatch(one -> one.startsWith("200 ") && one.contains("/me/mentoring"));
      mentee.open("/me/ending?id=" + couple.id());
      assertThat(mentee.page().url()).contains("/me/mentoring");
      assertThat(mentee.page().innerText("main")).doesNotContain("saved nothing");
    }
  }

  @Test
  @DisplayName("S64 a meeting saved four times at once is noted once")
  void aMeetingIsOneMeeting() {
    Staff.Couple couple = Staff.couple();
    try (Visitor mentor = new Visitor("en").signIn(couple.mentor().login(), "en")) {
      mentor.open("/me/meeting?pair=" + couple.id());
      mentor.page().fill("[id='meeting:day']", LocalDate.now().minusDays(3).toString());
      mentor.page().fill("[id='meeting:topic']", "Pressed often");

      assertThat(AtOnce.press(mentor, "meeting:save")).allMatch(one -> one.startsWith("200 "));

      mentor.open("/me/mentoring?id=" + couple.id());
      assertThat(mentor.page().locator("main li:has-text('Pressed often')").count()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("S70 a survey launched four times at once is one; an older look launches nothing")
  void aSurveyIsOneSurvey() {
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String name = "Pressed " + UUID.randomUUID().toString().substring(0, 8);
      look(admin, name + " A");
      admin.page().evaluate(LOOK_AT_ANOTHER, name + " B");
      admin.press("go:launch");
      assertThat(admin.told()).contains("nothing was done");
      look(admin, name);

      assertThat(AtOnce.press(admin, "go:launch")).allMatch(one -> one.startsWith("200 "));

      assertThat(waves(admin, name)).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("pressing Next twice passes over no step of taking part")
  void noStepIsPassedOver() {
    Staff.Employee employee = Staff.free("FR", 3);
    try (Visitor visitor = new Visitor("en").signIn(employee.login(), "en")) {
      Page page = visitor.page();
      visitor.open("/me/enrol?programme=" + Staff.OPEN + "&role=mentor");
      page.locator("main input:visible, main textarea:visible, main select:visible")
          .all()
          .forEach(PagesTwiceIT::fill);
      visitor.press("next");
      page.fill("#skill_input", "Negotiation");
      page.click("#add");
      page.waitForSelector("#chosen li");
      AtOnce.press(visitor, "next");
      visitor.press("next");
      assertThat(page.locator("ol.steps li").nth(2).getAttribute("aria-current"))
          .as("the third of four steps")
          .isEqualTo("step");
    }
  }

  @Test
  @DisplayName("taking a token back twice takes back that one and no other")
  void oneTokenIsTakenBack() {
    try (Visitor auditor = new Visitor("en").signIn(Product.AUDITOR, "en")) {
      String tag = UUID.randomUUID().toString().substring(0, 6);
      for (String one : List.of("first ", "second ")) {
        auditor.open("/account/tokens");
        auditor.page().fill("[id='make:name']", one + tag);
        auditor.page().locator("#make input[type=checkbox]").first().check();
        auditor.press("make:create");
      }
      auditor.open("/account/tokens");
      Locator row = auditor.page().locator("main li:has-text('second " + tag + "')");
      String button = row.locator("button").getAttribute("id");

      AtOnce.press(auditor, button);

      auditor.open("/account/tokens");
      Locator other = auditor.page().locator("main li:has-text('first " + tag + "')");
      assertThat(other.locator("button").count()).as("the other one still works").isEqualTo(1);
      assertThat(row.locator("button").count()).isZero();
      AtOnce.press(auditor, other.locator("button").getAttribute("id"));
    }
  }

  @Test
  @DisplayName("a token and an account that are asked for four times at once are one each")
  void oneTokenAndOneAccount() {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    try (Visitor system = new Visitor("en").signIn(Product.SYSTEM, "en")) {
      system.open("/account/tokens");
      system.page().fill("[id='make:name']", "often " + tag);
      system.page().locator("#make input[type=checkbox]").first().check();
      assertThat(AtOnce.press(system, "make:create")).allMatch(one -> one.startsWith("200 "));
      system.press("make:create");
      assertThat(system.page().innerText("main .reference")).startsWith("cpg_");
      assertThat(system.page().locator("main li:has-text('often " + tag + "')").count())
          .as("pressed five times")
          .isEqualTo(1);

      system.open("/system/invite");
      system.page().fill("[id='invite:login']", tag + "@often.example");
      system.page().fill("[id='invite:name']", "Often Pressed");
      system.page().check("#invite input[value=AUDITOR]");
      assertThat(AtOnce.press(system, "invite:send"))
          .allMatch(one -> one.startsWith("200 ") && one.contains("/system/accounts"));
      system.open("/system/accounts?query=" + tag);
      assertThat(system.page().locator("main tbody tr").count()).isEqualTo(1);
    }
  }

  /** Goes back to the form of this very page and looks at another survey, unseen by the window. */
  private static final String LOOK_AT_ANOTHER =
      """
      async name => {
        const post = async (form, button, extra) => {
          const data = new URLSearchParams(new FormData(form));
          data.append(button, "x");
          Object.entries(extra).forEach(([key, value]) => data.set(key, value));
          const answer = await fetch(form.action, { method: "POST", body: data });
          return new DOMParser().parseFromString(await answer.text(), "text/html");
        };
        const again = await post(document.getElementById("go"), "go:change", {});
        await post(again.getElementById("wave"), "wave:look", { "wave:name": name });
      }""";

  private static void look(Visitor admin, String name) {
    admin.open("/admin/launch");
    admin.page().selectOption("[id='wave:programme']", "951");
    admin.page().fill("[id='wave:name']", name);
    admin.press("wave:look");
    admin.awaitWords(name);
  }

  private static long waves(Visitor admin, String name) {
    long found = 0;
    for (JsonElement one :
        JsonParser.parseString(admin.api("GET", "/waves?size=200", null))
            .getAsJsonObject()
            .getAsJsonArray("items")) {
      found += name.equals(one.getAsJsonObject().get("name").getAsString()) ? 1 : 0;
    }
    return found;
  }

  private static void fill(Locator field) {
    String kind = (String) field.evaluate("field => field.type");
    if ("textarea".equals(kind) || "text".equals(kind)) {
      field.fill("Something worth saying to a partner, twice.");
    } else if ("number".equals(kind)) {
      field.fill("2");
    }
  }
}
