package org.compagnon.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.shared.Json;

/** Writes the pairs of a programme's published round and how they ended, where they did. */
final class PairLoader {
  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final ProgrammeLoader programmes;
  private final RoundLoader roundLoader;
  private final StoryGenerator stories;
  private final Map<DemoProgramme, Long> rounds = new EnumMap<>(DemoProgramme.class);
  private final List<Pair> pairs = new ArrayList<>();

  /** A pair as loaded; mentee and mentor are places in the company's list of enrolments. */
  record Pair(
      DemoProgramme programme,
      long relationship,
      int mentee,
      int mentor,
      boolean steady,
      Story story) {}

  PairLoader(
      Inserts inserts,
      Company company,
      PeopleLoader people,
      ProgrammeLoader programmes,
      RoundLoader.ProofKeeper proofs) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
    this.programmes = programmes;
    this.roundLoader = new RoundLoader(inserts, company, people, programmes, proofs);
    this.stories = new StoryGenerator(Company.seed(3), company.anchor());
  }

  /** All pairs that were loaded. */
  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /** The round of a programme. */
  long round(DemoProgramme programme) {
    return rounds.get(programme);
  }

  /** When a programme's round was published. */
  Instant publishedAt(DemoProgramme programme) {
    return roundLoader.publishedAt(programme);
  }

  void load(DemoProgramme programme, Map<String, Long> skills) {
    long round = inserts.id("pairing_round");
    rounds.put(programme, round);
    PairMaker maker = roundLoader.load(round, programme, skills);
    relationships(round, programme, maker);
  }

  private void relationships(long round, DemoProgramme programme, PairMaker maker) {
    LocalDate starts = programme.starts(company.anchor());
    Instant published = publishedAt(programme);
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> paired = new ArrayList<>();
    for (PairingResult.Pair made : maker.result().pairs()) {
      Pair pair = told(programme, made);
      Story.Ending ending = pair.story().ending();
      pairs.add(pair);
      rows.add(
          new Object[] {
            pair.relationship(),
            programmes.id(programme),
            round,
            programmes.enrolment(pair.mentee()),
            programmes.enrolment(pair.mentor()),
            person(pair.mentee()),
            person(pair.mentor()),
            made.score(),
            Json.write(maker.model().explain(made.mentee(), made.mentor())),
            ending == null ? "ACTIVE" : ending.completed() ? "COMPLETED" : "ENDED",
            starts,
            published,
            ending == null ? null : ending.at(),
            ending == null ? null : person(ending.byMentor() ? pair.mentor() : pair.mentee()),
            ending == null ? null : ending.reason(),
            ending == null ? null : ending.thanks(),
            0
          });
      paired.add(new Object[] {published, programmes.enrolment(pair.mentee())});
      paired.add(new Object[] {published, programmes.enrolment(pair.mentor())});
    }
    write(rows);
    inserts.batch("update enrolment set paired_at = ? where id = ?", paired);
  }

  private void write(List<Object[]> rows) {
    inserts.rows(
        "relationship",
        """
        id, programme_id, round_id, mentee_enrolment_id, mentor_enrolment_id, mentee_person_id,
        mentor_person_id, score, breakdown, status, starts_on, created_at, ended_at,
        ended_by_person_id, end_reason, end_thanks, version""",
        rows);
  }

  private Pair told(DemoProgramme programme, PairingResult.Pair made) {
    DemoPerson mentee = company.people().get(enrolment(made.mentee()).person());
    DemoPerson mentor = company.people().get(enrolment(made.mentor()).person());
    boolean steady = company.cast().containsValue(mentee.number()) || made.locked();
    return new Pair(
        programme,
        inserts.id("relationship"),
        (int) made.mentee(),
        (int) made.mentor(),
        steady,
        stories.story(programme, mentee, mentor, steady));
  }

  /** The person id of an enrolment by its place. */
  private long person(long enrolment) {
    return people.id(enrolment(enrolment).person());
  }

  private DemoEnrolment enrolment(long place) {
    return company.enrolments().get((int) place);
  }
}
