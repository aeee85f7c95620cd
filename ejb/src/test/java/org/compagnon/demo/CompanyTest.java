package org.compagnon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompanyTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 2, 9);

  private final Company company = Company.on(ANCHOR);

  @Test
  @DisplayName("the same day makes the same company, another seed of days another history")
  void sameDayMakesTheSameCompany() {
    assertThat(Company.on(ANCHOR)).isEqualTo(company);
    assertThat(Company.on(ANCHOR.plusDays(1))).isNotEqualTo(company);
  }

  @Test
  @DisplayName("the company has 1,200 people in four countries, under one head, without a circle")
  void companyIsATree() {
    List<DemoPerson> people = company.people();

    assertThat(people).hasSize(1200);
    assertThat(people.stream().map(p -> p.site().country()).distinct()).hasSize(4);
    assertThat(people.stream().filter(p -> p.manager() < 0)).hasSize(1);
    assertThat(people).allMatch(p -> p.manager() < p.number());
    assertThat(people.stream().mapToInt(this::depth).max().orElseThrow()).isBetween(6, 8);
  }

  @Test
  @DisplayName("every manager is there and ranks above the team")
  void managersRankAboveTheirTeams() {
    for (DemoPerson person : company.people()) {
      if (person.manager() >= 0) {
        DemoPerson manager = company.people().get(person.manager());
        assertThat(manager.active()).isTrue();
        assertThat(manager.level()).isGreaterThan(person.level());
      }
    }
  }

  @Test
  @DisplayName("addresses and personnel numbers are unique and belong to nobody real")
  void addressesAreUnique() {
    Set<String> addresses = new HashSet<>();
    for (DemoPerson person : company.people()) {
      assertThat(person.email()).matches("[a-z]+[a-z0-9.-]*@compagnon\\.example");
      assertThat(addresses.add(person.email())).isTrue();
    }
    assertThat(company.people().stream().map(DemoPerson::employeeNo).distinct()).hasSize(1200);
  }

  @Test
  @DisplayName("some people have left, after they were hired and before today")
  void leaversLeftInOrder() {
    List<DemoPerson> leavers = company.people().stream().filter(p -> !p.active()).toList();

    assertThat(leavers).hasSizeBetween(15, 80);
    assertThat(leavers).allMatch(p -> p.leftOn().isAfter(p.hiredOn()));
    assertThat(leavers).allMatch(p -> p.leftOn().isBefore(ANCHOR));
  }

  @Test
  @DisplayName("the cast is in the company, at work, and Léa is not below her future mentor")
  void castIsThere() {
    for (Cast role : Cast.values()) {
      assertThat(company.person(role).active()).isTrue();
      assertThat(company.person(role).language()).isEqualTo(role.language());
    }
    int mentor = company.cast().get(Cast.MENTOR);
    assertThat(company.above(mentor, company.cast().get(Cast.MENTEE))).isFalse();
  }

  @Test
  @DisplayName("every programme has its participants, each with a whole profile")
  void participantsHaveProfiles() {
    for (DemoProgramme programme : DemoProgramme.values()) {
      List<DemoEnrolment> all =
          company.enrolments().stream().filter(e -> e.programme() == programme).toList();
      assertThat(all.stream().filter(e -> !e.mentor())).hasSize(programme.mentees());
      assertThat(all.stream().filter(DemoEnrolment::mentor)).hasSize(programme.mentors());
    }
    for (DemoEnrolment enrolment : company.enrolments()) {
      assertThat(enrolment.skills()).isNotEmpty();
      assertThat(enrolment.interests()).hasSizeBetween(2, 4);
      assertThat(enrolment.capacity() > 0).isEqualTo(enrolment.mentor());
      assertThat(enrolment.texts().values()).noneMatch(text -> text.contains("{"));
      assertThat(enrolment.enrolledAt())
          .isBefore(ANCHOR.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
  }

  @Test
  @DisplayName("both phrase books have the same sections, with as many sentences in each")
  void phraseBooksMatch() {
    Phrases phrases = new Phrases();
    List<String> sections =
        Stream.of(DemoEnrolment.Part.values())
            .filter(part -> part != DemoEnrolment.Part.STYLE)
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());
    sections.addAll(List.of("topic", "thanks", "comment"));
    for (String section : sections) {
      assertThat(phrases.of(section, "fr")).as(section).hasSameSizeAs(phrases.of(section, "en"));
    }
  }

  private int depth(DemoPerson person) {
    return person.manager() < 0 ? 1 : 1 + depth(company.people().get(person.manager()));
  }
}
