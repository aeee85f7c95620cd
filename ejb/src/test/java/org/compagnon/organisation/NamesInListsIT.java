package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.compagnon.enrolment.EnrolmentFilter;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.pairing.PairFilter;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairSort;
import org.compagnon.relationship.PairScene;
import org.compagnon.relationship.RelationshipFilter;
import org.compagnon.relationship.Relationships;
import org.compagnon.security.Accounts;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Names;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.waiting.WaitingFilter;
import org.compagnon.waiting.WaitingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every list with names sorts and searches alike, on either database. */
class NamesInListsIT extends BusinessIT {
  private static final List<String> LISTED =
      List.of(
          "Éclair",
          "Lindqvist",
          "Müller",
          "o’Neill",
          "Péron",
          "Picard",
          "van der Meer",
          "van\u00A0der\u00A0Meer",
          "von Adler",
          "Zzyzx");
  private static final List<Integer> ORDER_OF_WRITING = List.of(9, 3, 0, 6, 5, 2, 8, 1, 7, 4);
  private static final PageRequest ALL = new PageRequest(0, 100);

  @Inject private PairScene scene;
  @Inject private PersonKeys personKeys;
  @Inject private People people;
  @Inject private Enrolments enrolments;
  @Inject private Relationships relationships;
  @Inject private PairReview review;
  @Inject private WaitingQueue queue;
  @Inject private Accounts accounts;

  private String given;
  private long programme;
  private long round;
  private TestCaller admin;

  /** Mentees of those names, as an earlier version kept them, each in a pair with a mentor. */
  @BeforeEach
  void people() {
    admin = callers.administrator();
    given = fixtures.unique("Zo");
    programme = scene.programme(40);
    for (int place : ORDER_OF_WRITING) {
      PairScene.Two two = scene.two(programme);
      round = two.roundId();
      scene.pair(two, 40);
      fixtures.update(
          """
          update person set given_name = ?, family_name = ?, search_key = 'old', sort_key = null,
            key_form = null where id = ?""",
          given,
          LISTED.get(place),
          two.mentee().personId());
      fixtures.update(
          "update account set display_name = ?, search_key = ?, sort_key = ? where id = ?",
          given + " " + LISTED.get(place),
          Names.searchKey(given + " " + LISTED.get(place), ""),
          NameKeys.current().sort(given + " " + LISTED.get(place), ""),
          two.mentee().accountId());
    }
    makeKeys();
  }

  @Test
  @DisplayName("S3 the directory stands in the order of the language, and finds what is typed")
  void directory() {
    check(
        (query, page) ->
            admin.call(() -> people.search(PersonFilter.active(query), page)).items().stream()
                .map(PersonSummary::familyName)
                .toList());
  }

  @Test
  @DisplayName("S3 enrolments stand in the order of the language, and are found as typed")
  void enrolments() {
    check(
        (query, page) ->
            admin
                .call(
                    () ->
                        enrolments.page(
                            programme,
                            new EnrolmentFilter(query, null, null, null, EnrolmentFilter.Sort.NAME),
                            page))
                .items()
                .stream()
                .map(row -> family(row.person().name()))
                .toList());
  }

  @Test
  @DisplayName("S3 pairs stand in the order of the language, and are found as typed")
  void pairs() {
    check(
        (query, page) ->
            admin
                .call(
                    () ->
                        relationships.page(
                            new RelationshipFilter(programme, null, null, query), page))
                .items()
                .stream()
                .map(row -> family(row.mentee().name()))
                .toList());
  }

  @Test
  @DisplayName("S3 the waiting queue by name stands in the order of the language, and is searched")
  void waiting() {
    fixtures.update("update enrolment set paired_at = null where programme_id = ?", programme);
    check(
        (query, page) ->
            admin
                .call(
                    () ->
                        queue.page(
                            programme,
                            new WaitingFilter(query, null, WaitingFilter.Sort.NAME),
                            page))
                .items()
                .stream()
                .map(row -> family(row.person().name()))
                .toList());
  }

  @Test
  @DisplayName("S3 a round's pairs by name stand in the order of the language, and are found")
  void roundPairs() {
    fixtures.update(
        """
        insert into round_pair (id, round_id, mentee_enrolment_id, mentor_enrolment_id,
          mentee_person_id, mentor_person_id, waiting_days, score, origin, breakdown, version)
        select id + 7000000000, ?, mentee_enrolment_id, mentor_enrolment_id, mentee_person_id,
          mentor_person_id, 3, 8725, 'ENGINE', '{"parts":[],"score":8725}', 0
        from relationship where programme_id = ?""",
        round,
        programme);
    check(
        (query, page) ->
            admin
                .call(
                    () ->
                        review.pairs(
                            round,
                            new PairFilter(query, null, null, null, false, PairSort.MENTEE),
                            page))
                .items()
                .stream()
                .map(row -> family(row.mentee().name()))
                .toList());
  }

  @Test
  @DisplayName("S3 accounts stand in the order of the language, and are found as typed")
  void accounts() {
    check(
        (query, page) ->
            callers.system().call(() -> accounts.page(query, page)).items().stream()
                .map(row -> family(row.displayName()))
                .toList());
  }

  @Test
  @DisplayName("keys are made for rows that have none, once, and again where the setting changes")
  void keysAreMade() {
    String form = NameKeys.current().form();
    assertThat(
            fixtures.number(
                "select count(*) from person where given_name = ? and key_form = ?", given, form))
        .isEqualTo(LISTED.size());
    fixtures.update("update person set key_form = '1 skip' where given_name = ?", given);
    makeKeys();
    assertThat(
            fixtures.number(
                "select count(*) from person where given_name = ? and key_form = ?", given, form))
        .isEqualTo(LISTED.size());
  }

  private void makeKeys() {
    boolean more = true;
    while (more) {
      more = personKeys.makeNext();
    }
  }

  private void check(BiFunction<String, PageRequest, List<String>> list) {
    assertThat(list.apply(given, ALL)).isEqualTo(LISTED);
    List<String> paged = new ArrayList<>();
    for (int page = 0; page * 3 < LISTED.size(); page++) {
      paged.addAll(list.apply(given, new PageRequest(page, 3)));
    }
    assertThat(paged).as("page by page").isEqualTo(LISTED);
    assertThat(list.apply(given + " oneill", ALL)).containsExactly("o’Neill");
    assertThat(list.apply("O'Neill " + given, ALL)).containsExactly("o’Neill");
    assertThat(list.apply(given + " eclair", ALL)).containsExactly("Éclair");
    assertThat(list.apply("muller " + given, ALL)).containsExactly("Müller");
    assertThat(list.apply("mueller " + given, ALL)).containsExactly("Müller");
    assertThat(list.apply("meer " + given.toUpperCase(Locale.ROOT) + " der", ALL)).hasSize(2);
    assertThat(list.apply(given + " nobody", ALL)).isEmpty();
  }

  private String family(String name) {
    return name.substring(given.length() + 1);
  }
}
