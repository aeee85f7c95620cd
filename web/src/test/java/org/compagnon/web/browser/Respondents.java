package org.compagnon.web.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** People whom the running programme's survey asks and who have not begun; nobody twice. */
final class Respondents {
  private static final Deque<String> LOGINS = new ArrayDeque<>();

  private Respondents() {}

  /** Signs the next one in with a window, and returns the invitation. */
  static String signIn(Visitor visitor, String language) {
    for (int tries = 0; tries < 40; tries++) {
      visitor.signIn(next(), language);
      String invitation = waiting(visitor);
      if (invitation != null) {
        return invitation;
      }
      visitor.page().context().clearCookies();
    }
    throw new AssertionError("Nobody was found whose survey waits");
  }

  private static synchronized String next() {
    if (LOGINS.isEmpty()) {
      Staff.Couple couple = Staff.couple();
      LOGINS.add(couple.mentee().login());
      LOGINS.add(couple.mentor().login());
    }
    return LOGINS.removeFirst();
  }

  private static String waiting(Visitor visitor) {
    for (JsonElement one :
        JsonParser.parseString(visitor.api("GET", "/evaluations", null)).getAsJsonArray()) {
      JsonObject task = one.getAsJsonObject();
      if (!task.get("isDone").getAsBoolean()) {
        return task.get("invitationId").getAsString();
      }
    }
    return null;
  }

  /** What the look at the whole shows for each question; null for none. */
  static List<String> given(Visitor visitor, String invitation) {
    visitor.open("/me/evaluation?id=" + invitation + "&at=99");
    List<String> given = new ArrayList<>();
    for (Locator line : visitor.page().locator("ol.review > li").all()) {
      Locator answer = line.locator("p.given");
      given.add(answer.count() == 0 ? null : answer.innerText().strip());
    }
    return given;
  }

  /** Answers the question on view and goes on; what the look at the whole must show. */
  static String answer(Visitor visitor, int place) {
    String said = choose(visitor, place);
    visitor.press("answer:next");
    return said;
  }

  /** Answers the question on view, without going on. */
  static String choose(Visitor visitor, int place) {
    Page page = visitor.page();
    if (page.locator("main textarea").count() > 0) {
      page.locator("main textarea").fill("Words " + place);
      return "Words " + place;
    }
    Locator choices = page.locator("main input[type=radio]");
    Locator chosen = choices.nth(place % choices.count());
    chosen.check();
    return page.locator("label[for='" + chosen.getAttribute("id") + "']").innerText().strip();
  }
}
