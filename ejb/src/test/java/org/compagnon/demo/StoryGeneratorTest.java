package org.compagnon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StoryGeneratorTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 2, 9);
  private static final Instant NOW = ANCHOR.atTime(18, 0).toInstant(ZoneOffset.UTC);

  private final Company company = Company.on(ANCHOR);
  private final StoryGenerator stories = new StoryGenerator(1, ANCHOR);

  @Test
  @DisplayName("every pair of a finished programme has come to an end")
  void finishedPairsHaveEnded() {
    List<Story> told = tell(DemoProgramme.FINISHED);

    assertThat(told).allMatch(story -> story.ending() != null);
    assertThat(told).anyMatch(story -> story.ending().completed());
    assertThat(told).anyMatch(story -> !story.ending().completed());
  }

  @Test
  @DisplayName("among running pairs some meet, some have fallen silent and few have stopped")
  void runningPairsDiffer() {
    List<Story> told = tell(DemoProgramme.RUNNING);
    Instant silent = ANCHOR.minusDays(50).atStartOfDay().toInstant(ZoneOffset.UTC);

    assertThat(told.stream().filter(s -> s.ending() == null)).hasSizeGreaterThan(40);
    assertThat(told.stream().filter(s -> s.ending() == null && last(s).isBefore(silent)))
        .hasSizeBetween(2, 20);
  }

  @Test
  @DisplayName("meetings are held in order, on working days, and not in the future")
  void meetingsAreInOrder() {
    for (DemoProgramme programme : List.of(DemoProgramme.FINISHED, DemoProgramme.RUNNING)) {
      for (Story story : tell(programme)) {
        List<Instant> held = story.meetings().stream().map(Story.Meeting::heldAt).toList();
        assertThat(held).isSorted().allMatch(at -> at.isBefore(NOW));
        assertThat(story.meetings())
            .allMatch(m -> m.heldAt().atZone(m.zone()).getDayOfWeek().getValue() <= 5);
      }
    }
  }

  private List<Story> tell(DemoProgramme programme) {
    List<DemoEnrolment> all =
        company.enrolments().stream().filter(e -> e.programme() == programme).toList();
    List<DemoEnrolment> mentors = all.stream().filter(DemoEnrolment::mentor).toList();
    List<Story> told = new ArrayList<>();
    for (int i = 0; i < programme.mentees(); i++) {
      DemoPerson mentee = company.people().get(all.get(i).person());
      DemoPerson mentor = company.people().get(mentors.get(i % mentors.size()).person());
      told.add(stories.story(programme, mentee, mentor, false));
    }
    return told;
  }

  private static Instant last(Story story) {
    return story.meetings().stream()
        .map(Story.Meeting::heldAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
