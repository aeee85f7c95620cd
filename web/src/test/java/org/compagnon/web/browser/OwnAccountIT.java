package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From an invitation to taking part; one's own password and sessions; pages about failures. */
class OwnAccountIT {
  private static final String FIRST = "trois lampes au bord";
  private static final String SECOND = "quatre lampes au bord";
  private static final String READY =
      """
      {"role": "MENTEE", "profile": {
       "goal": "I lead my first team from June and want to listen before I decide.",
       "strengths": "I plan calmly when much changes, and I say early what will not work.",
       "growth": "I avoid hard talks and would like to have them in time.",
       "whyMentor": "Nobody near me has led people before; I want to ask somebody who has.",
       "hopedMentor": "A person who tells me of own mistakes and asks more than answers."}}""";

  @Test
  @DisplayName("S60 somebody invited from their page chooses a password, signs in and enrols")
  void fromInvitationToEnrolment() {
    String mail = "aline.dorval@compagnon.example";
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en");
        Visitor aline = new Visitor("en", Visitor.PHONE)) {
      admin.open("/admin/person?id=" + person(admin, "Z7091", "Aline", "Dorval", mail));
      assertThat(admin.page().innerText("main")).contains("no account");
      admin.press("account:invite");
      assertThat(admin.told()).contains(mail);
      assertThat(admin.page().innerText("main")).contains("invited");
      assertThat(admin.faults()).isEmpty();

      aline.open(Mails.newestLink(mail));
      chooseRefused(aline, "Dorval2026!!", "others know");
      choose(aline, FIRST);
      aline.enter(mail, FIRST);
      assertThat(aline.page().url()).contains("/me/home");
      assertThat(aline.open("/me/enrol?programme=" + Staff.OPEN + "&role=mentee")).isEqualTo(200);
      String enrolled = aline.api("POST", "/programmes/" + Staff.OPEN + "/enrolments", READY);
      assertThat(enrolled).contains("\"status\":\"ACTIVE\"");
      aline.open("/me/programmes");
      assertThat(aline.page().innerText("main")).contains("New horizons");
      admin.open("/admin/enrolments?programme=" + Staff.OPEN + "&query=Dorval");
      assertThat(admin.page().innerText("main")).contains("Aline Dorval", "can take part");
      assertThat(admin.faults()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "S60 an account that is nobody in the directory is told what is missing, until it is put right")
  void anAccountWithoutPersonIsTold() {
    String mail = "noor.elsewhere@elsewhere.example";
    try (Visitor system = new Visitor("en").signIn(Product.SYSTEM, "en");
        Visitor noor = new Visitor("en", Visitor.PHONE)) {
      system.open("/system/invite");
      system.page().fill("[id='invite:login']", mail);
      system.page().fill("[id='invite:name']", "Noor Elsewhere");
      system.page().check("#invite input[value=PARTICIPANT]");
      system.press("invite:send");
      noor.open(Mails.newestLink(mail));
      choose(noor, FIRST);
      noor.enter(mail, FIRST);
      for (String page : new String[] {"/home", "/me/home", "/me/programmes", "/me/evaluations"}) {
        assertThat(noor.open(page)).as(page).isEqualTo(200);
        assertThat(noor.page().url()).as(page).endsWith("/account/person");
      }
      assertThat(noor.page().innerText("main")).contains(mail).contains("Ingrid Sommerfeld");
      assertThat(noor.faultsHere()).isEmpty();
      noor.press("look:again");
      assertThat(noor.told()).contains("Nothing has changed");

      try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
        person(admin, "Z7092", "Noor", "Elsewhere", mail.toUpperCase(Locale.ROOT));
      }
      assertThat(noor.open("/me/programmes")).isEqualTo(200);
      assertThat(noor.page().url()).endsWith("/me/programmes");
    }
  }

  @Test
  @DisplayName(
      "S17 a page that is not for somebody shows their menu, the languages and the way out")
  void aRefusedPageHasAWayOut() {
    try (Visitor auditor = new Visitor("en").signIn(Product.AUDITOR, "en")) {
      Page page = auditor.page();
      assertThat(auditor.open("/me/home")).isEqualTo(403);
      assertThat(page.locator("aside a[href$='/audit/reports']").count()).isOne();
      assertThat(auditor.faults()).isEmpty();
      page.click("form.langs button[value=fr]");
      page.waitForSelector("html[lang=fr]");
      assertThat(page.url()).endsWith("/me/home");
      assertThat(auditor.open("/nothing/here")).isEqualTo(404);
      assertThat(page.getAttribute("html", "lang")).isEqualTo("fr");
      assertThat(auditor.faults()).isEmpty();
      page.click("form[data-sign-out] button");
      page.waitForURL(url -> url.endsWith("/sign-in"));
      auditor.open("/audit/reports");
      assertThat(page.url()).contains("/sign-in");
    }
  }

  @Test
  @DisplayName("on a telephone, in French, nothing of a refused page sticks out of it")
  void aRefusedPageFitsATelephone() {
    try (Visitor auditor = new Visitor("fr", Visitor.PHONE).signIn(Product.AUDITOR, "fr")) {
      assertThat(auditor.open("/me/home")).isEqualTo(403);
      for (String part : new String[] {".top .brand .mark", ".top form[data-sign-out] button"}) {
        BoundingBox box = auditor.page().locator(part).boundingBox();
        assertThat(box.x).as(part).isNotNegative();
        assertThat(box.x + box.width).as(part).isLessThanOrEqualTo(Visitor.PHONE);
      }
      assertThat(auditor.faultsHere()).isEmpty();
    }
  }

  @Test
  @DisplayName("a link for a password keeps nothing for a stranger on the server, and works")
  void aLinkOpensNoSession() {
    String mail = "lin.berg@newcomers.example";
    try (Visitor lin = new Visitor("en")) {
      ask(lin, mail);
      String link = Mails.newestLink(mail);
      for (String path : new String[] {link, link + "x", "/set-up?token=x", "/sign-up"}) {
        lin.open(path);
        assertThat(lin.page().context().cookies())
            .as(path)
            .noneMatch(cookie -> cookie.name.startsWith("JSESSIONID"));
      }
      lin.open(link);
      lin.page().fill("[id='choose:name']", "Lin Berg");
      chooseRefused(lin, "password123", "first that are tried");
      choose(lin, FIRST);
      lin.enter(mail, FIRST);
      assertThat(lin.page().url()).endsWith("/account/person");
    }
  }

  @Test
  @DisplayName("S17 a page that is not there leaves strangers the languages and the way to sign in")
  void aStrangerFindsTheWay() {
    try (Visitor stranger = new Visitor("fr")) {
      assertThat(stranger.open("/nothing")).isEqualTo(404);
      assertThat(stranger.page().locator("form[data-sign-out]").count()).isZero();
      assertThat(stranger.faults()).isEmpty();
      stranger.page().click("form.langs button[value=en]");
      stranger.page().waitForSelector("html[lang=en]");
      stranger.page().click("main .actions a");
      stranger.page().waitForURL(url -> url.contains("/sign-in"));
    }
  }

  @Test
  @DisplayName("SC8 a changed password ends the session in another browser, within seconds")
  void aChangedPasswordEndsAnotherSession() {
    String mail = "odile.brun@compagnon.example";
    try (Visitor here = signedIn("Z7093", "Odile", "Brun", mail);
        Visitor there = new Visitor("en", Visitor.PHONE)) {
      there.open("/sign-in");
      there.enter(mail, FIRST);
      here.open("/account/me");
      assertThat(here.page().locator("#sessions li").count()).isGreaterThanOrEqualTo(2);
      assertThat(here.page().innerText("#sessions")).contains("this window", "Chrome");
      assertThat(here.faults()).isEmpty();
      Page page = here.page();
      change(page, "not my password", SECOND);
      page.waitForSelector("#change .ui-message-error");
      assertThat(page.innerText("#change")).contains("not your present password");
      change(page, FIRST, "compagnon2026");
      page.waitForSelector("#change .ui-message-error");
      assertThat(page.innerText("#change")).contains("others know");
      assertThat(here.faults()).isEmpty();
      change(page, FIRST, SECOND);
      assertThat(here.told()).contains("changed");
      assertThat(page.locator("#sessions li").count()).isOne();
      there.page().waitForTimeout(6_000);
      there.open("/account/me");
      assertThat(there.page().url()).contains("/sign-in");
      there.enter(mail, SECOND);
    }
  }

  @Test
  @DisplayName("SC8 one’s own sessions are listed, and another one is ended")
  void anotherSessionIsEnded() {
    String mail = "remi.brun@compagnon.example";
    try (Visitor here = signedIn("Z7094", "Rémi", "Brun", mail);
        Visitor there = new Visitor("fr", Visitor.PHONE)) {
      there.open("/sign-in");
      there.enter(mail, FIRST);
      here.open("/account/me");
      here.page().locator("#sessions li button, #sessions li input[type=submit]").first().click();
      assertThat(here.told()).contains("has ended");
      assertThat(here.faults()).isEmpty();
      there.page().waitForTimeout(6_000);
      there.open("/me/home");
      assertThat(there.page().url()).contains("/sign-in");
      assertThat(here.open("/me/home")).isEqualTo(200);
      assertThat(here.page().url()).contains("/me/home");
    }
  }

  @Test
  @DisplayName("S60 people are invited from the directory, and to a programme, by ticking them")
  void invitedFromLists() {
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = admin.page();
      long id = person(admin, "Z7096", "Ulla", "Quist", "ulla.quist@compagnon.example");
      person(admin, "Z7097", "Uwe", "Quist", "uwe.quist@compagnon.example");
      admin.open("/admin/people?query=quist");
      page.check("tr:has-text('Ulla Quist') input[type=checkbox]");
      admin.press("people:inviteChosen");
      assertThat(admin.told()).contains("One invitation is on its way");
      assertThat(page.innerText("tr:has-text('Ulla Quist')")).contains("invited");
      assertThat(page.innerText("tr:has-text('Uwe Quist')")).contains("no account");
      assertThat(page.url()).contains("query=quist");
      admin.pressAndConfirm("people:inviteFound");
      assertThat(Mails.newestLink("uwe.quist@compagnon.example")).contains("token=");
      admin.open("/admin/people?query=quist");
      assertThat(page.innerText("tr:has-text('Uwe Quist')")).contains("invited");
      assertThat(admin.faults()).isEmpty();

      admin.open("/admin/programme-invite?programme=" + Staff.OPEN + "&query=quist");
      page.check("tr:has-text('Ulla Quist') input[type=checkbox]");
      admin.pressAndConfirm("invite:send");
      admin.awaitWords("One person is invited");
      assertThat(page.innerText("tr:has-text('Ulla Quist')")).contains("invited on");
      assertThat(admin.faults()).isEmpty();

      admin.open("/admin/person?id=" + id);
      admin.speak("fr");
      admin.awaitWords("invitation envoyée");
      admin.pressAndConfirm("leaving:left");
      admin.awaitWords("désactivé");
    }
  }

  @Test
  @DisplayName(
      "S60 people of the organisation’s domain make their account themselves and are recognised")
  void signUpByDomain() {
    String mail = "iris.lund@newcomers.example";
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en");
        Visitor iris = new Visitor("fr", Visitor.PHONE)) {
      person(admin, "Z7095", "Iris", "Lund", mail);
      iris.open("/sign-in");
      assertThat(iris.faultsHere()).isEmpty();
      iris.page().click("a[href$='/sign-up']");
      iris.page().fill("[id='signUp:login']", "iris@elsewhere.example");
      iris.press("signUp:ask");
      iris.page().waitForSelector("#signUp .ui-message-error");
      assertThat(iris.page().innerText("#signUp")).contains("newcomers.example");
      assertThat(iris.faultsHere()).isEmpty();
      iris.page().fill("[id='signUp:login']", "Iris.Lund@Newcomers.example");
      iris.press("signUp:ask");
      iris.awaitWords("un lien est en route");
      assertThat(iris.faultsHere()).isEmpty();
      iris.open(Mails.newestLink(mail));
      assertThat(iris.page().locator("[id='choose:name']").count()).isZero();
      assertThat(iris.faultsHere()).isEmpty();
      choose(iris, FIRST);
      iris.enter(mail, FIRST);
      assertThat(iris.page().url()).endsWith("/me/home");
      assertThat(iris.open("/me/enrol?programme=" + Staff.OPEN + "&role=mentee")).isEqualTo(200);
    }
  }

  @Test
  @DisplayName(
      "SC11 who signs up twice, or has an account, is answered alike and gets a link to it")
  void signUpTellsNobody() {
    String mail = "noe.berg@newcomers.example";
    try (Visitor noe = new Visitor("en")) {
      ask(noe, mail);
      noe.open(Mails.newestLink(mail));
      noe.page().fill("[id='choose:name']", "Noé Berg");
      String first = Mails.newestLink(mail);
      choose(noe, FIRST);
      noe.enter(mail, FIRST);
      assertThat(noe.page().url()).endsWith("/account/person");
      ask(noe, mail);
      noe.open(Mails.newestLink(mail, first));
      assertThat(noe.page().innerText("main")).contains("Choose a new password");
      noe.open(first);
      assertThat(noe.page().locator("[id='choose:save']").count()).isZero();
    }
  }

  private static void ask(Visitor visitor, String mail) {
    visitor.open("/sign-up");
    visitor.page().fill("[id='signUp:login']", mail);
    visitor.press("signUp:ask");
    visitor.awaitWords("a link is on its way");
  }

  /** Somebody of the directory who was invited and has come in. */
  private static Visitor signedIn(String no, String given, String family, String mail) {
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      admin.open("/admin/person?id=" + person(admin, no, given, family, mail));
      admin.press("account:invite");
    }
    Visitor visitor = new Visitor("en");
    visitor.open(Mails.newestLink(mail));
    choose(visitor, FIRST);
    visitor.enter(mail, FIRST);
    return visitor;
  }

  private static void change(Page page, String present, String fresh) {
    page.fill("[id='change:present']", present);
    page.fill("[id='change:password']", fresh);
    page.fill("[id='change:again']", fresh);
    page.click("[id='change:save']");
    page.waitForLoadState();
  }

  private static void choose(Visitor visitor, String password) {
    visitor.page().fill("[id='choose:password']", password);
    visitor.page().fill("[id='choose:again']", password);
    visitor.press("choose:save");
    visitor.page().waitForURL(url -> url.contains("/sign-in"));
  }

  private static void chooseRefused(Visitor visitor, String password, String why) {
    visitor.page().fill("[id='choose:password']", password);
    visitor.page().fill("[id='choose:again']", password);
    visitor.press("choose:save");
    visitor.page().waitForSelector("#choose .ui-message-error");
    assertThat(visitor.page().innerText("#choose")).contains(why);
    assertThat(visitor.faultsHere()).isEmpty();
  }

  private static long person(Visitor admin, String no, String given, String family, String mail) {
    String made =
        admin.api(
            "POST",
            "/people",
            """
            {"employeeNo":"%s","givenName":"%s","familyName":"%s","email":"%s","language":"EN",
             "languages":[]}"""
                .formatted(no, given, family, mail));
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(made);
    assertThat(id.find()).as(made).isTrue();
    return Long.parseLong(id.group(1));
  }
}
