package org.compagnon.web.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.Profile;
import org.compagnon.enrolment.ProgrammeForMe;
import org.compagnon.evaluation.Answering;
import org.compagnon.evaluation.SurveyTask;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonCard;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.Side;
import org.compagnon.relationship.Standing;
import org.compagnon.waiting.MyPlace;
import org.compagnon.waiting.MyWaiting;

/**
 * Where somebody comes in: what waits for them, their pairs, and whether they wait for somebody.
 */
@Named
@RequestScoped
public class MyHomePage {
  private static final int NOON = 12;
  private static final int EVENING = 18;

  @Inject private People people;
  @Inject private Answering answering;
  @Inject private MyRelationships relationships;
  @Inject private MyEnrolments enrolments;
  @Inject private MyWaiting queue;
  @Inject private Clock clock;

  private PersonCard me;
  private List<SurveyTask> surveys = List.of();
  private List<MyPairView> pairs = List.of();
  private List<ProgrammeForMe> programmes = List.of();
  private final Map<Long, MyPlace> places = new HashMap<>();

  /** Reads it all. */
  public void load() {
    me = people.me().card();
    surveys = answering.mine().stream().filter(task -> !task.isDone()).toList();
    pairs = relationships.mine().stream().filter(MyPairView::isOpen).toList();
    programmes = enrolments.programmes();
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(clock)
        .withZoneSameInstant(ZoneId.of(me.timeZone() == null ? "UTC" : me.timeZone()));
  }

  /** Today, where the person is. */
  public LocalDate getToday() {
    return now().toLocalDate();
  }

  /** Message key of the greeting for the time of day, where the person is. */
  public String getGreeting() {
    int hour = now().getHour();
    return hour < NOON ? "home.morning" : hour < EVENING ? "home.day" : "home.evening";
  }

  /** Pairs that have been quiet, or are behind what the programme asks for. */
  public List<MyPairView> getQuiet() {
    return pairs.stream()
        .filter(
            pair ->
                pair.norm().standing() == Standing.QUIET
                    || pair.norm().standing() == Standing.BEHIND)
        .toList();
  }

  /** Parts of which something that is asked for was not said. */
  public List<ProgrammeForMe> getIncomplete() {
    return programmes.stream().filter(ProgrammeForMe::isTakingPart).filter(this::lacks).toList();
  }

  private boolean lacks(ProgrammeForMe one) {
    Profile profile = one.mine().profile();
    return !profile.problems(one.mine().role(), one.programme().limits(), profile).isEmpty();
  }

  /** Parts that wait for a partner. */
  public List<ProgrammeForMe> getWaiting() {
    return programmes.stream()
        .filter(ProgrammeForMe::isTakingPart)
        .filter(one -> !one.mine().isPaired())
        .toList();
  }

  /** Programmes that are open to the person, who takes no part in them. */
  public List<ProgrammeForMe> getOpen() {
    return programmes.stream()
        .filter(one -> !one.isTakingPart() && one.enrolmentOpen())
        .filter(one -> one.againstMentee().isEmpty() || one.againstMentor().isEmpty())
        .toList();
  }

  /** The place in the queue. */
  public MyPlace place(ProgrammeForMe one) {
    return places.computeIfAbsent(one.mine().id(), queue::place);
  }

  public boolean isPaused(ProgrammeForMe one) {
    return one.mine().status() == EnrolmentStatus.PAUSED;
  }

  /** Whether nothing waits. */
  public boolean isQuietDay() {
    return surveys.isEmpty() && getQuiet().isEmpty() && getIncomplete().isEmpty();
  }

  /** Whether the person is in no programme at all. */
  public boolean isNewcomer() {
    return pairs.isEmpty() && programmes.stream().noneMatch(ProgrammeForMe::isTakingPart);
  }

  public boolean isMentee(MyPairView pair) {
    return pair.mySide() == Side.MENTEE;
  }

  public PersonCard getMe() {
    return me;
  }

  public List<SurveyTask> getSurveys() {
    return surveys;
  }

  public List<MyPairView> getPairs() {
    return pairs;
  }
}
