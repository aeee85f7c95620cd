package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A proposed round while people come and go, button by button. */
class LivingRoundFlowIT {

  @Test
  @DisplayName("B5 S82 a round is brought up to date and repaired after a no, seen first, undone")
  void theRoundIsKeptAlive() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = visitor.page();
      visitor.open("/admin/rounds?programme=" + Staff.OPEN);
      visitor.press("setup:start");
      page.waitForSelector("[id='adjust:decline']");
      String round = page.url().replaceFirst("[&#].*", "");
      long mentee = firstMentee(visitor, round);
      part(
          visitor,
          mentee,
          "pause",
          ",\"until\":\"" + LocalDate.now(ZoneOffset.UTC).plusDays(30) + "\"");

      page.navigate(round);
      assertThat(page.innerText("main")).contains("1 mentee withdrew or paused");
      visitor.press("bring:update");
      page.waitForSelector("[id='step:keep']");
      assertThat(page.innerText("main")).contains("What would change").contains("Exact");
      visitor.press("step:keep");
      assertThat(visitor.told()).contains("now the one to publish");
      String kept = page.url().replaceFirst("[&#].*", "");
      assertThat(kept).isNotEqualTo(round);

      visitor.press("adjust:decline");
      page.waitForSelector("[id='step:keep']");
      assertThat(page.innerText("main")).contains("as one of the two declined");
      assertThat(visitor.faults(false)).isEmpty();
      visitor.press("step:discard");
      assertThat(visitor.told()).contains("Thrown away");
      visitor.press("step:discard");
      assertThat(visitor.told()).contains("Taken back");
      assertThat(page.url()).startsWith(round);
      part(visitor, mentee, "come-back", "");
    }
  }

  @Test
  @DisplayName("B5 a programme says on screen when new people are paired")
  void theRhythmIsSaid() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = visitor.page();
      visitor.open("/admin/rhythm?programme=" + Staff.OPEN);
      page.selectOption("[id='rhythm:every']", "MONTH");
      page.selectOption("[id='rhythm:weekday']", "FRIDAY");
      visitor.press("rhythm:save");
      assertThat(page.innerText("main")).contains("Next on Friday");
      page.selectOption("[id='rhythm:every']", "NEVER");
      visitor.press("rhythm:save");
      assertThat(page.innerText("main")).doesNotContain("Next on");
      assertThat(visitor.faults(false)).isEmpty();
    }
  }

  private static long firstMentee(Visitor visitor, String round) {
    String id = round.replaceFirst(".*id=", "");
    JsonObject pairs = object(visitor.api("GET", "/pairing-rounds/" + id + "/pairs?size=1", null));
    return pairs
        .getAsJsonArray("items")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("mentee")
        .get("enrolmentId")
        .getAsLong();
  }

  private static void part(Visitor visitor, long enrolment, String action, String more) {
    String path = "/enrolments/" + enrolment;
    int version = object(visitor.api("GET", path, null)).get("version").getAsInt();
    String body = "{\"version\":" + version + ",\"reason\":\"a long journey\"" + more + "}";
    assertThat(visitor.api("POST", path + "/" + action, body)).contains("\"id\":" + enrolment);
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }
}
