package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleIT extends BusinessIT {
  @Inject private People people;
  @Inject private PeopleAdministration administration;
  @Inject private ReportingLines lines;
  @Inject private PersonCards cards;

  @Test
  @DisplayName("B20 the directory finds by name, address and number, whatever the case and accents")
  void directoryFinds() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("dir");
    long id = admin.call(() -> administration.create(person(tag, "Zoé", "L'Héritier", null)));

    for (String query :
        List.of(
            "zoe heritier " + tag,
            "HÉRITIER, " + tag,
            tag + "@it.example",
            "N" + tag,
            tag + " zoé")) {
      assertThat(found(admin, query)).as(query).containsExactly(id);
    }
    assertThat(found(admin, tag + " nobody")).isEmpty();
    assertThat(found(admin, tag + " 100%_")).isEmpty();
  }

  @Test
  @DisplayName("B20 filters narrow the directory down and pages are cut in the database")
  void directoryIsFilteredAndPaged() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("dir");
    long boss = admin.call(() -> administration.create(person(tag + "a", "Ada", "Aa", null)));
    for (String name : List.of("b", "c", "d")) {
      admin.run(() -> administration.create(person(tag + name, "Bo", "B" + name, boss)));
    }
    PersonFilter all =
        new PersonFilter(null, "Unit " + tag.charAt(0), "FR", 3, PersonStatus.ACTIVE);
    PersonFilter mine = new PersonFilter(tag, all.unit(), all.country(), all.level(), all.status());

    var page = admin.call(() -> people.search(mine, new PageRequest(1, 3)));
    assertThat(page.total()).isEqualTo(4);
    assertThat(page.items()).singleElement().extracting(PersonSummary::familyName).isEqualTo("Bd");
    assertThat(page.items().get(0).managerName()).isEqualTo("Ada Aa");
    PersonFilter elsewhere = new PersonFilter(tag, null, "DE", null, null);
    assertThat(admin.call(() -> people.search(elsewhere, PageRequest.first())).total()).isZero();
    assertThat(admin.call(() -> people.facets()).countries())
        .extracting(DirectoryFacets.Facet::value)
        .contains("FR");
    List<String> sent =
        admin.call(() -> statements.of(() -> people.search(mine, PageRequest.first())));
    assertThat(sent.stream().filter(sql -> !sql.contains("FROM account")))
        .as("rows, managers and count, beside the caller's account")
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  @DisplayName("S82 a person's page shows the line above and how many report")
  void pageShowsTheLine() {
    TestCaller admin = callers.administrator();
    long top = fixtures.person();
    long middle = fixtures.person(top);
    long person = fixtures.person(middle);

    PersonView view = admin.call(() -> people.get(person));

    assertThat(view.managers()).extracting(PersonRef::id).containsExactly(middle, top);
    assertThat(admin.call(() -> people.get(middle)).reports()).isEqualTo(1);
    assertThat(admin.call(() -> people.reports(middle, PageRequest.first())).items())
        .extracting(PersonRef::id)
        .containsExactly(person);
    TestCaller self = callers.participant(person);
    assertThat(self.call(() -> people.me()).id()).isEqualTo(person);
    assertThatThrownBy(() -> self.call(() -> people.get(middle)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName(
      "S82 lines of many people are read in a number of questions that does not grow with them")
  void linesOfMany() {
    long top = fixtures.person();
    long left = fixtures.person(top);
    long right = fixtures.person(top);
    List<Long> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(fixtures.person(i % 2 == 0 ? left : right));
    }

    assertThat(lines.above(many).get(many.get(1))).containsExactly(right, top);
    assertThat(lines.inOneLine(top, many.get(0))).isTrue();
    assertThat(lines.inOneLine(left, right)).isFalse();
    TestCaller admin = callers.administrator();
    assertThat(admin.call(() -> statements.of(() -> lines.above(many))))
        .hasSizeLessThanOrEqualTo(3);
    assertThat(admin.call(() -> statements.of(() -> cards.byIds(many))))
        .hasSizeLessThanOrEqualTo(2);
    assertThat(cards.byIds(many)).hasSize(30);
  }

  @Test
  @DisplayName(
      "S82 nobody can be put above themselves, and taken numbers and addresses are refused")
  void wrongEntriesAreRefused() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("dir");
    long boss = admin.call(() -> administration.create(person(tag + "a", "Ada", "Aa", null)));
    long below = admin.call(() -> administration.create(person(tag + "b", "Bo", "Bb", boss)));

    int version = admin.call(() -> people.get(boss)).version();
    assertThatThrownBy(
            () ->
                admin.run(
                    () ->
                        administration.update(
                            boss, version, person(tag + "a", "Ada", "Aa", below))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("managerCircle");
    assertThatThrownBy(
            () -> admin.run(() -> administration.create(person(tag + "A", "C", "C", null))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("mailTaken");
  }

  @Test
  @DisplayName(
      "S92 whoever leaves is kept, cannot sign in, and a change from an old page is refused")
  void leavingKeepsThePerson() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("dir");
    long id = admin.call(() -> administration.create(person(tag, "Ada", "Aa", null)));
    long account = fixtures.account(tag + "x@it.example", id, "PARTICIPANT");

    int first = admin.call(() -> people.get(id)).version();
    admin.run(() -> administration.markLeft(id, first, null));
    assertThat(admin.call(() -> people.get(id)).status()).isEqualTo(PersonStatus.LEFT);
    assertThat(fixtures.text("select status from account where id = ?", account))
        .isEqualTo("DISABLED");
    assertThatThrownBy(() -> admin.run(() -> administration.markReturned(id, first)))
        .isInstanceOf(StaleData.class);
    int version = admin.call(() -> people.get(id)).version();
    admin.run(() -> administration.markReturned(id, version));
    assertThat(admin.call(() -> people.get(id)).status()).isEqualTo(PersonStatus.ACTIVE);
  }

  private List<Long> found(TestCaller admin, String query) {
    return admin
        .call(() -> people.search(PersonFilter.active(query), PageRequest.first()))
        .items()
        .stream()
        .map(PersonSummary::id)
        .toList();
  }

  private static SavePerson person(String tag, String given, String family, Long managerId) {
    return new SavePerson(
        "N" + tag,
        given,
        family,
        tag + "@it.example",
        null,
        "Engineer",
        null,
        "Unit " + tag.charAt(0),
        3,
        null,
        "Lyon",
        "France",
        "europe/paris",
        Language.FR,
        Set.of("anglais"),
        null,
        managerId);
  }
}
