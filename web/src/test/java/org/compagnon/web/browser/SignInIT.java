package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {

  @ParameterizedTest(name = "S17 the sign-in page speaks the browser''s language: {0}")
  @CsvSource({"en,Sign in", "fr,Se connecter"})
  void thePageSpeaksTheBrowsersLanguage(String language, String words) {
    try (Visitor visitor = new Visitor(language)) {
      assertThat(visitor.open("/sign-in")).isEqualTo(200);
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo(language);
      assertThat(visitor.page().title()).contains(words);
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  @DisplayName("S17 the language is switched on the page and stays")
  void theLanguageIsSwitched() {
    try (Visitor visitor = new Visitor("en")) {
      visitor.open("/sign-in");
      visitor.speak("fr");
      visitor.open("/forgotten");
      assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("fr");
    }
  }

  @ParameterizedTest(name = "SC3 wrong password and unknown login are answered alike: {0}")
  @ValueSource(strings = {Product.AUDITOR, "nobody@compagnon.example"})
  void wrongIsAnsweredAlike(String login) {
    try (Visitor visitor = new Visitor("en")) {
      visitor.open("/sign-in");
      Page page = visitor.page();
      page.fill("input[type=email]", login);
      page.fill("input[type=password]", "not the password");
      page.click("[id='signIn:enter']");
      page.waitForSelector("#messages .ui-messages-error, .ui-messages-error");
      assertThat(page.url()).contains("/sign-in");
      assertThat(page.innerText("main")).containsIgnoringCase("password");
      assertThat(page.inputValue("input[type=password]")).isEmpty();
      assertThat(visitor.faults()).isEmpty();
    }
  }

  @Test
  @DisplayName("whoever is sent to sign in comes to the page they wanted")
  void theWantedPageFollows() {
    try (Visitor visitor = new Visitor("en")) {
      visitor.open("/account/tokens");
      assertThat(visitor.page().url()).contains("/sign-in");
      visitor.page().fill("input[type=email]", Product.ADMINISTRATOR);
      visitor.page().fill("input[type=password]", Product.PASSWORD);
      visitor.page().click("[id='signIn:enter']");
      visitor.page().waitForURL("**/account/tokens");
    }
  }

  @Test
  @DisplayName("the session is another after signing in, and its cookie cannot be read by scripts")
  void theSessionIsRenewed() {
    try (Visitor visitor = new Visitor("en")) {
      visitor.open("/sign-in");
      String before = session(visitor);
      visitor.signIn(Product.AUDITOR, "en");
      assertThat(session(visitor)).isNotEqualTo(before);
      assertThat(visitor.page().evaluate("() => document.cookie").toString())
          .doesNotContain("JSESSIONID");
    }
  }

  private static String session(Visitor visitor) {
    return visitor.page().context().cookies().stream()
        .filter(cookie -> cookie.name.startsWith("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
