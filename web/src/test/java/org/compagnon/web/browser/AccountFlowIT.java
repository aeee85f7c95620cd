package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Accounts: an invitation, a forgotten password, a token for a program. */
class AccountFlowIT {
  private static final String LOGIN = "ondine.vasseur@compagnon.example";
  private static final String FIRST = "trois lampes au bord";
  private static final String SECOND = "quatre lampes au bord";
  private static final Pattern LINK =
      Pattern.compile("Demo mail to " + LOGIN + ": https?://[^/]+(/password\\?token=\\S+)");

  @Test
  @DisplayName("SC3 an account is invited and its password reset by links that work once")
  void anAccountIsInvited() {
    try (Visitor system = new Visitor("en").signIn(Product.SYSTEM, "en");
        Visitor invited = new Visitor("fr", Visitor.PHONE)) {
      invite(system);
      String link = linkAfter("");
      assertThat(mailShownTo(system)).contains("token=…").doesNotContain(secretOf(link));
      choosePassword(invited, link);
      invited.enter(LOGIN, FIRST);
      assertThat(invited.page().getAttribute("html", "lang")).isEqualTo("fr");
      assertThat(invited.open("/audit/trail")).isEqualTo(200);
      assertThat(invited.open("/admin/people")).isEqualTo(403);

      try (Visitor later = new Visitor("fr", Visitor.PHONE)) {
        reset(later, link);
      }
    }
  }

  private static void invite(Visitor system) {
    Page page = system.page();
    system.open("/system/invite");
    page.fill("[id='invite:login']", LOGIN);
    system.press("invite:send");
    page.waitForSelector("#invite .ui-message-error");
    assertThat(page.inputValue("[id='invite:login']")).isEqualTo(LOGIN);
    assertThat(system.faultsHere()).isEmpty();
    page.fill("[id='invite:name']", "Ondine Vasseur");
    page.selectOption("[id='invite:language']", "FR");
    page.check("#invite input[value=AUDITOR]");
    system.press("invite:send");
    assertThat(system.told()).contains(LOGIN);
  }

  /** The newest link that the demonstration has written to the log, other than one before. */
  private static String linkAfter(String before) {
    for (int tries = 0; tries < 150; tries++) {
      Matcher link = LINK.matcher(Product.log());
      String newest = before;
      while (link.find()) {
        newest = link.group(1);
      }
      if (!newest.equals(before)) {
        return newest;
      }
      Product.pause();
    }
    throw new AssertionError("No link in the log after " + before);
  }

  private static String secretOf(String link) {
    return link.substring(link.indexOf('=') + 1);
  }

  /** What the page of the latest mail to the account says to a system administrator. */
  private static String mailShownTo(Visitor system) {
    system.open("/system/outbox");
    system.page().locator("main tr:has-text('" + LOGIN + "') a").first().click();
    system.page().waitForURL(url -> url.contains("/system/mail?id="));
    assertThat(system.faultsHere()).isEmpty();
    return system.page().innerText("main");
  }

  private static void choosePassword(Visitor visitor, String link) {
    Page page = visitor.page();
    visitor.open(link);
    assertThat(page.innerText("main")).contains("Bienvenue");
    page.fill("[id='choose:password']", "court");
    page.fill("[id='choose:again']", "court");
    visitor.press("choose:save");
    page.waitForSelector("#choose .ui-message-error");
    assertThat(visitor.faultsHere()).isEmpty();
    fillAndSave(visitor, FIRST);
  }

  private static void fillAndSave(Visitor visitor, String password) {
    visitor.page().fill("[id='choose:password']", password);
    visitor.page().fill("[id='choose:again']", password);
    visitor.press("choose:save");
    visitor.page().waitForURL(url -> url.contains("/sign-in"));
  }

  private static void reset(Visitor later, String used) {
    Page page = later.page();
    later.open(used);
    assertThat(page.locator("[id='choose:save']").count()).isZero();
    page.click("main a[href$='/forgotten']");
    page.fill("[id='forgotten:login']", LOGIN);
    later.press("forgotten:send");
    later.awaitWords("un lien est en route");
    assertThat(later.faultsHere()).isEmpty();
    later.open(linkAfter(used));
    fillAndSave(later, SECOND);
    page.fill("input[type=email]", LOGIN);
    page.fill("input[type=password]", FIRST);
    later.press("signIn:enter");
    page.waitForSelector(".ui-messages-error");
    later.enter(LOGIN, SECOND);
    assertThat(later.open("/audit/trail")).isEqualTo(200);
  }

  @Test
  @DisplayName("SC3 an API token is shown once, works within its scope and ends when it is revoked")
  void aTokenIsMade() throws IOException, InterruptedException {
    try (Visitor visitor = new Visitor("fr").signIn(Product.ADMINISTRATOR, "fr")) {
      Page page = visitor.page();
      visitor.open("/account/tokens");
      page.fill("[id='make:name']", "Essai de passerelle");
      visitor.press("make:create");
      page.waitForSelector("#make .ui-message-error");
      assertThat(page.inputValue("[id='make:name']")).isEqualTo("Essai de passerelle");
      page.check("#make input[value='programmes:read']");
      visitor.press("make:create");
      String secret = page.innerText("main .reference").strip();
      assertThat(visitor.faultsHere()).isEmpty();
      visitor.open("/account/tokens");
      assertThat(page.innerText("body")).contains("Essai de passerelle").doesNotContain(secret);
      assertThat(status("/programmes", secret)).isEqualTo(200);
      assertThat(status("/people", secret)).isEqualTo(403);
      page.locator("#mine li:has-text('Essai de passerelle') button").click();
      page.click(".ui-confirmdialog-yes >> visible=true");
      assertThat(visitor.told()).contains("révoqué");
      assertThat(status("/programmes", secret)).isEqualTo(401);
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  private static int status(String path, String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Product.get().at("/api/v1" + path)))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
