package org.compagnon.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.scoring.Obstacles;
import org.compagnon.shared.Json;

/** Writes the published round of a programme: its figures, pairs, unpaired and the one lock. */
final class RoundLoader {
  private static final int BEFORE_PUBLISHING = 7_260;

  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final ProgrammeLoader programmes;
  private final ProofKeeper proofs;

  /** Keeps the three files of a round; returns the SHA-256 of the instance. */
  @FunctionalInterface
  interface ProofKeeper {
    String keep(
        long round,
        PairingProblem problem,
        PairingResult result,
        List<String> notes,
        boolean complete);
  }

  RoundLoader(
      Inserts inserts,
      Company company,
      PeopleLoader people,
      ProgrammeLoader programmes,
      ProofKeeper proofs) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
    this.programmes = programmes;
    this.proofs = proofs;
  }

  /** When a programme's round was published. */
  Instant publishedAt(DemoProgramme programme) {
    return startedAt(company, programme).plusSeconds(BEFORE_PUBLISHING);
  }

  /** When it was started, which is as of when people had waited. */
  static Instant startedAt(Company company, DemoProgramme programme) {
    return programme
        .pairingBy(company.anchor())
        .atTime(14, 20)
        .toInstant(ZoneOffset.UTC)
        .minusSeconds(BEFORE_PUBLISHING);
  }

  /** Computes and writes a round; the pairs are for {@link PairLoader}. */
  PairMaker load(long round, DemoProgramme programme, Map<String, Long> skills) {
    int[] locked = lockedOf(programme);
    PairMaker maker = new PairMaker(company, programmes, programme, skills, locked);
    round(round, programme, maker);
    proof(round, maker);
    roundPairs(round, maker);
    unpaired(round, maker);
    decision(programme, locked);
    return maker;
  }

  private int[] lockedOf(DemoProgramme programme) {
    if (programme != DemoProgramme.RUNNING) {
      return new int[0];
    }
    return new int[] {
      place(programme, company.cast().get(Cast.MENTEE), false),
      place(programme, company.cast().get(Cast.MENTOR), true)
    };
  }

  private int place(DemoProgramme programme, int person, boolean mentor) {
    for (int i = 0; i < company.enrolments().size(); i++) {
      DemoEnrolment enrolment = company.enrolments().get(i);
      if (enrolment.programme() == programme
          && enrolment.person() == person
          && enrolment.mentor() == mentor) {
        return i;
      }
    }
    throw new IllegalStateException("The person (%d) takes no part.".formatted(person));
  }

  private void round(long id, DemoProgramme programme, PairMaker maker) {
    Instant published = publishedAt(programme);
    long account = people.account(Cast.ADMINISTRATOR);
    PairingResult result = maker.result();
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        new Object[] {
          id,
          programmes.id(programme),
          1,
          "PUBLISHED",
          Json.write(DemoProgramme.SETUP),
          null,
          result.engineVersion(),
          maker.problem().mentees(),
          maker.problem().mentors(),
          (long) maker.problem().arcs(),
          result.pairs().size(),
          result.unpaired().size(),
          result.totalScore(),
          true,
          account,
          startedAt(company, programme),
          published.minusSeconds(7_255),
          published,
          account,
          2,
          Json.write(maker.averages()),
          0
        });
    inserts.rows(
        "pairing_round",
        """
        id, programme_id, number, status, rules, input_hash, engine_version, mentees, mentors,
        eligible_pairs, pair_count, unpaired_count, total_score, optimal, created_by, created_at,
        computed_at, published_at, published_by, scoring_version, averages, version""",
        rows);
  }

  private void proof(long round, PairMaker maker) {
    String hash =
        proofs.keep(round, maker.problem(), maker.result(), maker.averages().notes(), true);
    List<Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {hash, round});
    inserts.batch("update pairing_round set input_hash = ? where id = ?", rows);
  }

  private void roundPairs(long round, PairMaker maker) {
    List<Object[]> rows = new ArrayList<>();
    for (PairingResult.Pair pair : maker.result().pairs()) {
      rows.add(
          new Object[] {
            inserts.id("round_pair"),
            round,
            programmes.enrolment((int) pair.mentee()),
            programmes.enrolment((int) pair.mentor()),
            person(pair.mentee()),
            person(pair.mentor()),
            maker.model().profile(pair.mentee()).waitingDays(),
            pair.score(),
            pair.locked() ? "LOCKED" : "ENGINE",
            Json.write(maker.model().explain(pair.mentee(), pair.mentor())),
            0
          });
    }
    inserts.rows(
        "round_pair",
        """
        id, round_id, mentee_enrolment_id, mentor_enrolment_id, mentee_person_id, mentor_person_id,
        waiting_days, score, origin, breakdown, version""",
        rows);
  }

  private void unpaired(long round, PairMaker maker) {
    List<Object[]> rows = new ArrayList<>();
    for (PairingResult.Shortfall shortfall : maker.result().unpaired()) {
      Obstacles obstacles = Obstacles.of(maker.model(), shortfall.mentee());
      rows.add(
          new Object[] {
            inserts.id("round_unpaired"),
            round,
            programmes.enrolment((int) shortfall.mentee()),
            person(shortfall.mentee()),
            shortfall.missing(),
            maker.model().profile(shortfall.mentee()).waitingDays(),
            obstacles.main().name(),
            Json.write(obstacles)
          });
    }
    inserts.rows(
        "round_unpaired",
        "id, round_id, enrolment_id, person_id, missing, waiting_days, blocking, detail",
        rows);
  }

  private void decision(DemoProgramme programme, int[] locked) {
    if (locked.length == 0) {
      return;
    }
    List<Object[]> rows = new ArrayList<>();
    rows.add(
        new Object[] {
          inserts.id("pair_decision"),
          programmes.id(programme),
          person(locked[0]),
          person(locked[1]),
          "LOCK",
          "They had asked for each other.",
          people.account(Cast.ADMINISTRATOR),
          publishedAt(programme).minusSeconds(90_000),
          0
        });
    inserts.rows(
        "pair_decision",
        """
        id, programme_id, mentee_person_id, mentor_person_id, kind, reason, created_by, created_at,
        version""",
        rows);
  }

  /** The person id of an enrolment by its place. */
  private long person(long enrolment) {
    return people.id(enrolment(enrolment).person());
  }

  private DemoEnrolment enrolment(long place) {
    return company.enrolments().get((int) place);
  }
}
