package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same intent, sent four times in the same moment, makes one thing and has one answer. */
class RestTwiceIT {
  private static final String DAYS =
      "{'enrolmentOpensOn':'2027-09-01','enrolmentClosesOn':'2027-09-20','pairingBy':'2027-09-25',"
          + "'startsOn':'2027-10-01','midpointOn':'2028-02-01','closesOn':'2028-06-30'}";

  private static Visitor admin;

  /** A request that makes something; every call of {@code body} wants another thing. */
  private record Making(String path, Function<String, String> body) {
    @Override
    public String toString() {
      return path;
    }
  }

  @BeforeAll
  static void signIn() {
    admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en");
  }

  @AfterAll
  static void leave() {
    admin.close();
  }

  static Stream<Making> makings() {
    String open = "/programmes/" + Staff.OPEN;
    return Stream.of(
        new Making("/people", RestTwiceIT::person),
        new Making(
            "/skills",
            tag -> "{'nameEn':'Twice %s','nameFr':'Double %s','synonymsEn':[],'synonymsFr':[]}"),
        new Making(
            "/programmes",
            tag -> "{'name':{'en':'Twice %s','fr':'Double %s'},'timeline':" + DAYS + "}"),
        new Making(
            "/programmes/" + Staff.RUNNING + "/copy",
            tag -> "{'name':{'en':'Copy %s','fr':'Copie %s'},'startsOn':'2027-09-01'}"),
        new Making(
            "/waves",
            tag ->
                "{'programmeId':951,'questionnaireId':"
                    + questionnaire()
                    + ",'name':'Twice %s','mode':'IDENTIFIED','closesOn':'"
                    + LocalDate.now().plusDays(20)
                    + "'}"),
        new Making(
            open + "/questions",
            tag ->
                "{'code':'q-%s','kind':'YES_NO','text':{'en':'Twice?','fr':'Deux fois ?'},"
                    + "'lowest':0,'highest':0,'required':false}"),
        new Making(open + "/pair-decisions", tag -> two("menteePersonId", "mentorPersonId", true)),
        new Making("/safety-blocks", tag -> two("personId", "otherPersonId", false)));
  }

  @ParameterizedTest(name = "four equal requests to {0} make one thing, with and without a key")
  @MethodSource("makings")
  void oneIntentMakesOneThing(Making making) {
    for (String key : new String[] {null, UUID.randomUUID().toString()}) {
      String tag = UUID.randomUUID().toString().substring(0, 8);
      String body = making.body().apply(tag).replace('\'', '"').replace("%s", tag);

      List<AtOnce.Answer> answers = AtOnce.post(admin, making.path(), body, key);
      List<AtOnce.Answer> again = AtOnce.post(admin, making.path(), body, key);

      List<AtOnce.Answer> all = new ArrayList<>(answers);
      all.addAll(again);
      assertThat(all).as("key " + key).allMatch(one -> one.status() < 500, "no fault of ours");
      assertThat(all)
          .as("key " + key)
          .allMatch(one -> one.status() < 300 || key != null && one.status() == 409);
      assertThat(all.stream().filter(one -> one.status() < 300).map(AtOnce.Answer::id).distinct())
          .as("key " + key + ": " + all)
          .hasSize(1);
      assertThat(again).as("a repeated request is answered").allMatch(one -> one.status() < 300);
    }
  }

  @Test
  @DisplayName(
      "S64 S74 a meeting noted and a pair ended four times at once are noted and ended once")
  void meetingsAndEndings() {
    Staff.Couple couple = Staff.couple();
    try (Visitor mentee = new Visitor("en").signIn(couple.mentee().login(), "en")) {
      String meetings = "/relationships/" + couple.id() + "/meetings";
      String meeting =
          ("{'heldAt':'" + LocalDate.now().minusDays(2) + "T10:00','timeZone':'Europe/Paris',")
              .concat("'minutes':45,'channel':'VIDEO','topic':'Four times'}")
              .replace('\'', '"');
      List<AtOnce.Answer> noted = AtOnce.post(mentee, meetings, meeting, null);
      assertThat(noted).allMatch(one -> one.status() == 201);
      assertThat(noted.stream().map(AtOnce.Answer::id).distinct()).hasSize(1);
      mentee.open("/me/mentoring?id=" + couple.id());
      assertThat(mentee.page().locator("main li:has-text('Four times')").count()).isEqualTo(1);

      int version =
          json(mentee, "/relationships/mine/" + couple.id())
              .getAsJsonObject()
              .get("version")
              .getAsInt();
      String end =
          ("{'version':" + version + ",'reason':'CALENDARS','thanks':'Thank you','waitAgain':true}")
              .replace('\'', '"');
      List<AtOnce.Answer> ended =
          AtOnce.post(mentee, "/relationships/" + couple.id() + "/end", end, null);
      assertThat(ended).as(ended.toString()).allMatch(one -> one.status() == 200);
      String other = end.replace("CALENDARS", "FADED").replace("Thank you", "Bye");
      assertThat(AtOnce.post(mentee, "/relationships/" + couple.id() + "/end", other, null))
          .allMatch(one -> one.status() == 409 || one.status() == 422)
          .noneMatch(one -> one.body().contains("saved"));
    }
  }

  private static String person(String tag) {
    return "{'employeeNo':'T%s','givenName':'Twice','familyName':'Same','email':'%s@it.example',"
        + "'language':'EN','languages':[]}";
  }

  private static long questionnaire() {
    return json(admin, "/questionnaires")
        .getAsJsonArray()
        .get(0)
        .getAsJsonObject()
        .get("id")
        .getAsLong();
  }

  /** Two people of their own, so that nobody of the company is kept apart. */
  private static String two(String one, String other, boolean decided) {
    return "{'"
        + one
        + "':"
        + somebody()
        + ",'"
        + other
        + "':"
        + somebody()
        + (decided ? ",'kind':'FORBID'" : "")
        + ",'reason':'%s'}";
  }

  private static long somebody() {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    String body = person(tag).replace('\'', '"').replace("%s", tag);
    return AtOnce.idIn(admin.api("POST", "/people", body));
  }

  private static JsonElement json(Visitor visitor, String path) {
    return JsonParser.parseString(visitor.api("GET", path, null));
  }
}
