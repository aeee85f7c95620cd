package org.compagnon.pairing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.enrolment.EnrolmentCards;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.organisation.Separations;
import org.compagnon.pairing.scoring.Averages;
import org.compagnon.pairing.scoring.Averaging;
import org.compagnon.pairing.scoring.ScoringKernel;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Sql;

/**
 * Whom the caller hopes for, where the programme lets that side name people: mentees where the
 * mentee's hopes have a weight in the programme's setup, mentors where the mentor's have. Nobody is
 * shown with whom a rule or an exclusion forbids a pair, so that a safety block stays unseen (S91).
 */
@Stateless
@DenyAll
public class Hopes {
  /** Most people to hope for. */
  public static final int MOST = 5;

  /** Most others shown. */
  public static final int SHOWN = 40;

  /** A few hundredths of a second of scoring. */
  private static final long MOST_PAIRS = 2_000_000;

  private static final String CHOSEN =
      "select person_id from enrolment_hope where enrolment_id = ? order by place";

  @Inject private EnrolmentCards enrolments;
  @Inject private ProgrammeReader programmes;
  @Inject private ParticipantReader participants;
  @Inject private RoundQueries queries;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Sql sql;
  @Inject private Separations separations;
  @Inject private Clock clock;

  /** One possible partner. */
  private record Candidate(long personId, int score) {}

  /**
   * Whom the caller hopes for in one enrolment, and whom they could name.
   *
   * @throws NotFound if there is none or it is somebody else's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public HopesView of(long enrolmentId) {
    var enrolment = own(enrolmentId);
    var programme = programmes.byId(enrolment.programmeId());
    if (!allowed(programme, enrolment)) {
      return new HopesView(false, List.of(), List.of());
    }
    List<Long> chosen = chosen(enrolment);
    List<Long> others =
        candidates(programme, enrolment).stream()
            .map(Candidate::personId)
            .filter(person -> !chosen.contains(person))
            .limit(SHOWN)
            .toList();
    var ids = new HashSet<>(chosen);
    ids.addAll(others);
    var people = queries.people(ids);
    return new HopesView(true, refs(chosen, people), refs(others, people));
  }

  /**
   * Whether the caller may name people in one enrolment.
   *
   * @throws NotFound if there is none or it is somebody else's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public boolean asked(long enrolmentId) {
    var enrolment = own(enrolmentId);
    return allowed(programmes.byId(enrolment.programmeId()), enrolment);
  }

  /**
   * Names those the caller hopes for, the first place in front; replaces what was named before.
   *
   * @param personIds at most {@value #MOST}, each once; may be empty
   * @throws InvalidInput if there are too many, or somebody is no possible partner
   */
  @RolesAllowed(Role.PARTICIPANT)
  public HopesView choose(long enrolmentId, @NotNull List<Long> personIds) {
    var enrolment = own(enrolmentId);
    var programme = programmes.byId(enrolment.programmeId());
    if (!allowed(programme, enrolment)) {
      throw new InvalidInput("personIds", "pairing.failure.hopesNotAsked");
    }
    if (personIds.size() > MOST || new HashSet<>(personIds).size() < personIds.size()) {
      throw new InvalidInput("personIds", "pairing.failure.hopesMost", MOST);
    }
    var possible =
        new HashSet<>(candidates(programme, enrolment).stream().map(Candidate::personId).toList());
    possible.addAll(chosen(enrolment));
    if (!possible.containsAll(personIds)) {
      throw new InvalidInput("personIds", "pairing.failure.hopesPossible");
    }
    intents.earlier("pairing.hopes", enrolmentId); // two windows wait for each other
    sql.update("delete from enrolment_hope where enrolment_id = ?", List.of(enrolmentId));
    var rows = new ArrayList<List<?>>();
    for (var person : personIds) {
      rows.add(List.of(enrolmentId, rows.size() + 1, person));
    }
    sql.batch("insert into enrolment_hope (enrolment_id, place, person_id) values (?, ?, ?)", rows);
    audit.record(
        AuditFact.of("pairing.hopes", "enrolment", enrolmentId)
            .after(Map.of("named", personIds.size())));
    return of(enrolmentId);
  }

  /** Who was named, without those who are kept apart from the caller since. */
  private List<Long> chosen(EnrolmentView enrolment) {
    var apart = separations.of(enrolment.person().id());
    return sql.list(CHOSEN, row -> row.getLong(1), List.of(enrolment.id())).stream()
        .filter(person -> !apart.contains(person))
        .toList();
  }

  private EnrolmentView own(long enrolmentId) {
    var enrolment = enrolments.byId(enrolmentId);
    var me = current.get().personId();
    if (!Objects.equals(me, enrolment.person().id())) {
      throw new NotFound("enrolment", enrolmentId);
    }
    return enrolment;
  }

  private static boolean allowed(ProgrammeFacts programme, EnrolmentView enrolment) {
    var weights = programme.setup().weights();
    boolean mentor = enrolment.role() == EnrolmentRole.MENTOR;
    return programme.open()
        && enrolment.status() == EnrolmentStatus.ACTIVE
        && (mentor ? weights.mentorChoice() : weights.menteeChoice()) > 0;
  }

  /** Everybody on the other side whom no rule forbids, the best fit in front. */
  private List<Candidate> candidates(ProgrammeFacts programme, EnrolmentView enrolment) {
    var model = participants.model(programme, programme.setup(), clock.instant());
    var rows = model.averaged(Averaging.of(model, Averages.NONE, MOST_PAIRS)).rows();
    boolean mentor = enrolment.role() == EnrolmentRole.MENTOR;
    int me = mentor ? rows.mentorIndex(enrolment.id()) : rows.menteeIndex(enrolment.id());
    if (me < 0) {
      return List.of();
    }
    return (mentor ? mentees(rows, me) : mentors(rows, me))
        .stream()
            .filter(one -> one.score() >= 0)
            .sorted(
                Comparator.comparingInt(Candidate::score)
                    .reversed()
                    .thenComparing(Candidate::personId))
            .toList();
  }

  private static List<Candidate> mentors(ScoringKernel rows, int mentee) {
    int[] scores = new int[rows.mentors()];
    rows.cursor().row(mentee, scores);
    return IntStream.range(0, scores.length)
        .mapToObj(j -> new Candidate(rows.mentor(j).personId(), scores[j]))
        .toList();
  }

  private static List<Candidate> mentees(ScoringKernel rows, int mentor) {
    var cursor = rows.cursor();
    return IntStream.range(0, rows.mentees())
        .mapToObj(i -> new Candidate(rows.mentee(i).personId(), cursor.score(i, mentor)))
        .toList();
  }

  private static List<PersonRef> refs(List<Long> ids, Map<Long, PersonRef> people) {
    return ids.stream().map(people::get).filter(Objects::nonNull).toList();
  }
}
