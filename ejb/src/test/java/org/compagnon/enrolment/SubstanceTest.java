package org.compagnon.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstanceTest {

  private static final List<String> QUESTIONS =
      List.of(
          "What are you good at, and what are you proud of?",
          "Quelles sont vos forces, et de quoi êtes-vous fier ?");

  @ParameterizedTest
  @DisplayName("short honest answers are answers, in any language and script")
  @ValueSource(
      strings = {
        "Public speaking",
        "Gain confidence",
        "Become a manager",
        "To say no sooner.",
        "Learn SQL, HTML, CSS and PHP",
        "Oser dire non plus tôt.",
        "Prendre la parole",
        "Diriger une équipe",
        "Une femme, si possible",
        "Un regard de l’extérieur.",
        "Angstschweiß vor Vorträgen ablegen",
        "Wirtschaftsprüfung verstehen",
        "Chcę lepiej zarządzać zespołem",
        "Zmrzlina prst skrz krk",
        "I want to learn to lead, to speak and to plan",
        "Strengths: patience, rhythm",
        "property expert",
        "学习如何领导团队",
        "リーダーになりたい",
        "팀을 이끌고 싶어요",
        "أريد أن أقود فريقي",
        "मैं अपनी टीम का नेतृत्व करना चाहता हूँ",
        "Хочу научиться вести команду",
        "ฉันอยากเป็นหัวหน้าทีม",
        "Θέλω να ηγηθώ της ομάδας",
        "More and more confidence, more and more calm",
        "One day head of the plant in Lyon, one day perhaps of two"
      })
  void honest(String text) {
    assertThat(lack(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("what says nothing is asked back, with what it lacks")
  @CsvSource({
    "asdf,SHORT",
    "growth,SHORT",
    "?????????????????,SHORT",
    ". . . . . . . . . . .,SHORT",
    "团队,SHORT",
    "aaaaaaaaaaaaaaaaaaaa,REPEATED",
    "ababababababababab,REPEATED",
    "哈哈哈哈哈哈哈,REPEATED",
    "bla bla bla bla bla,REPEATED",
    "Leadership leadership,REPEATED",
    "test test test test test test,REPEATED",
    "testtesttesttesttest,REPEATED",
    "no yes no yes no yes no yes,REPEATED",
    "1111111111111111,REPEATED",
    "asdfghjkl asdfghjkl qwertz,KEYS",
    "qwertyuiopasdfghjkl,KEYS",
    "azertyuiop qsdfghjklm,KEYS",
    "lkjhgfdsa poiuytrewq,KEYS",
    "йцукенгшщз фывапролдж,KEYS",
    "abcdefghijklmnopqr,KEYS",
    "012345678901234567,KEYS",
    "sdkjfh wkjshdf kjwhdfkj,KEYS",
    "asdkjhaskjdhaskjdh,KEYS",
    "'What are you good at, and what are you proud of',QUESTION",
    "'what are you good at?',QUESTION",
    "'Quelles sont vos forces, et de quoi etes vous fier',QUESTION"
  })
  void empty(String text, Substance.Lack lack) {
    assertThat(lack(text)).as(text).contains(lack);
  }

  @Test
  @DisplayName("the same text for two questions answers one of them")
  void same() {
    var before = List.of("I lead my first team from June.", "Another one, longer");
    assertThat(Substance.lackOf("i lead my FIRST team from June", List.of(), before))
        .contains(Substance.Lack.SAME);
    assertThat(Substance.lackOf("I lead my second team from June", List.of(), before)).isEmpty();
  }

  private static Optional<Substance.Lack> lack(String text) {
    return Substance.lackOf(text, QUESTIONS, List.of());
  }
}
