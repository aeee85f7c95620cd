package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer belongs to the question it was given to, wherever somebody comes from. */
class SurveyBindingIT {
  private static final int QUESTIONS = 11;

  /** A way to the sheet that people really use. */
  private enum Way {
    LIST,
    HOME,
    MAIL,
    SIGN_IN,
    TYPED
  }

  @ParameterizedTest(name = "S70 S71 every way to a survey keeps each answer apart, scripts: {0}")
  @ValueSource(booleans = {true, false})
  void everyWayKeepsAnswersApart(boolean scripts) {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE, scripts)) {
      String invitation = Respondents.signIn(visitor, "en");
      String login = visitor.login();
      String mail = mailedLink(login, invitation);
      List<String> expected = new ArrayList<>();
      for (int question = 0; question < QUESTIONS; question++) {
        go(Way.values()[question % Way.values().length], visitor, invitation, mail);
        visitor.awaitWords("Question " + (question + 1) + " of " + QUESTIONS);
        expected.add(Respondents.answer(visitor, question + 1));
        awaitQuestion(visitor, question + 2);
        assertThat(Respondents.given(visitor, invitation))
            .startsWith(expected.toArray(String[]::new))
            .endsWith(Collections.nCopies(QUESTIONS - question - 1, null).toArray(String[]::new))
            .hasSize(QUESTIONS);
      }
      if (scripts) { // accessibility is looked at by a script
        assertThat(visitor.faultsHere()).isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "S71 an older page sent again changes its own question, scripts: {0}")
  @ValueSource(booleans = {true, false})
  void anOlderPageKeepsToItsQuestion(boolean scripts) {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE, scripts)) {
      String invitation = Respondents.signIn(visitor, "en");
      visitor.open("/me/evaluation?id=" + invitation);
      Respondents.answer(visitor, 0);
      awaitQuestion(visitor, 2);
      final String second = Respondents.answer(visitor, 1);
      awaitQuestion(visitor, 3);
      visitor.page().goBack();
      visitor.page().goBack();
      awaitQuestion(visitor, 1);
      String first = Respondents.answer(visitor, 3);
      awaitQuestion(visitor, 2);
      assertThat(Respondents.given(visitor, invitation).subList(0, 3))
          .containsExactly(first, second, null);
    }
  }

  @ParameterizedTest(name = "S71 two windows on two questions do not mix, scripts: {0}")
  @ValueSource(booleans = {true, false})
  void twoWindowsDoNotMix(boolean scripts) {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE, scripts)) {
      String invitation = Respondents.signIn(visitor, "en");
      Page first = visitor.page();
      visitor.open("/me/evaluation?id=" + invitation);
      visitor.openWindow();
      visitor.open("/me/evaluation?id=" + invitation);
      List<String> expected = new ArrayList<>();
      for (int question = 1; question <= QUESTIONS - 1; question++) {
        expected.add(Respondents.answer(visitor, question));
        awaitQuestion(visitor, question + 1);
      }
      visitor.show(first);
      visitor.press("answer:next");
      awaitQuestion(visitor, 2);
      assertThat(Respondents.given(visitor, invitation))
          .as("a page nobody touched changes nothing")
          .startsWith(expected.toArray(String[]::new));
      visitor.page().goBack();
      visitor.page().goBack();
      awaitQuestion(visitor, 1);
      expected.set(0, Respondents.answer(visitor, 4));
      awaitQuestion(visitor, 2);
      expected.add(null);
      assertThat(Respondents.given(visitor, invitation)).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "S70 what was written elsewhere outlives an old page, scripts: {0}")
  @ValueSource(booleans = {true, false})
  void wordsOutliveAnOldPage(boolean scripts) {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE, scripts)) {
      String invitation = Respondents.signIn(visitor, "en");
      String words = "/me/evaluation?id=" + invitation + "&at=" + (QUESTIONS - 1);
      Page first = visitor.page();
      visitor.open(words);
      visitor.openWindow();
      visitor.open(words);
      String said = Respondents.answer(visitor, 7);
      visitor.awaitWords("All questions seen");
      visitor.show(first);
      visitor.press("answer:next");
      visitor.awaitWords("All questions seen");
      assertThat(Respondents.given(visitor, invitation).get(QUESTIONS - 1)).isEqualTo(said);
      visitor.open(words);
      visitor.page().fill("main textarea", "");
      visitor.press("answer:next");
      visitor.awaitWords("All questions seen");
      assertThat(Respondents.given(visitor, invitation).get(QUESTIONS - 1)).isNull();
    }
  }

  @Test
  @DisplayName("S71 pressing twice and changing the language leave each answer where it was given")
  void pressingTwiceAndSpeakingOtherwise() {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE)) {
      String invitation = Respondents.signIn(visitor, "en");
      Page page = visitor.page();
      visitor.open("/me/evaluation?id=" + invitation);
      final String first = Respondents.choose(visitor, 2);
      page.dblclick("[id='answer:next']");
      awaitQuestion(visitor, 2);
      Respondents.choose(visitor, 3);
      page.waitForSelector("#answer .saved:has-text('Saved')");
      visitor.speak("fr");
      visitor.awaitWords("Question 2 sur " + QUESTIONS);
      assertThat(page.locator("main input[type=radio]").nth(3).isChecked()).isTrue();
      visitor.speak("en");
      String second = Respondents.answer(visitor, 1);
      awaitQuestion(visitor, 3);
      assertThat(Respondents.given(visitor, invitation).subList(0, 3))
          .containsExactly(first, second, null);
    }
  }

  @Test
  @DisplayName("S71 an answer that names no question of the sheet, or two, is not stored")
  void whatBelongsToNoQuestionIsNotStored() {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE, false)) {
      String invitation = Respondents.signIn(visitor, "en");
      for (String spoilt :
          List.of(
              "item => item.remove()",
              "item => item.value = '1'",
              "item => item.after(item.cloneNode())")) {
        visitor.open("/me/evaluation?id=" + invitation);
        Respondents.choose(visitor, 1);
        visitor.page().locator("main input[name=item]").evaluate(spoilt);
        visitor.press("answer:next");
        assertThat(visitor.told()).contains("Nothing was saved");
        awaitQuestion(visitor, 1);
      }
      assertThat(Respondents.given(visitor, invitation)).containsOnlyNulls();
    }
  }

  private static void awaitQuestion(Visitor visitor, int number) {
    visitor.awaitWords(
        number > QUESTIONS ? "All questions seen" : "Question " + number + " of " + QUESTIONS);
  }

  private static void go(Way way, Visitor visitor, String invitation, String mail) {
    String sheet = "/me/evaluation?id=" + invitation;
    switch (way) {
      case LIST -> {
        visitor.open("/me/evaluations");
        visitor.page().click("main a[href$='" + sheet + "']");
      }
      case HOME -> {
        visitor.open("/me/home");
        visitor.page().click("main a[href$='" + sheet + "']");
      }
      case MAIL -> visitor.open(mail);
      case SIGN_IN -> {
        String login = visitor.login();
        visitor.endSession();
        visitor.open(sheet);
        visitor.enter(login, Product.PASSWORD);
      }
      case TYPED -> visitor.open(sheet);
    }
  }

  /** The link in the mail that asked somebody, below the address of the product. */
  private static String mailedLink(String login, String invitation) {
    Pattern link = Pattern.compile("https?://[^/\\s]+(/me/evaluation\\?id=" + invitation + "\\S*)");
    try (Visitor system = new Visitor("en").signIn(Product.SYSTEM, "en")) {
      for (int number = 0; system.open("/system/outbox?page=" + number) == 200; number++) {
        List<String> mails =
            system.page().locator("tbody tr:has-text('" + login + "') a").all().stream()
                .map(mail -> mail.getAttribute("href"))
                .toList();
        for (String mail : mails) {
          system.open(mail);
          Matcher found = link.matcher(system.page().innerText("main"));
          if (found.find()) {
            return found.group(1);
          }
          system.page().goBack();
        }
        if (system.page().locator("tbody tr").count() == 0) {
          break;
        }
      }
    }
    throw new AssertionError("No mail asks " + login);
  }
}
