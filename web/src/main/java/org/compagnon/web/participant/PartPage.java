package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.HalfDay;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.enrolment.ProgrammeForMe;
import org.compagnon.pairing.Hopes;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.RelationshipStatus;
import org.compagnon.waiting.MyPlace;
import org.compagnon.waiting.MyWaiting;
import org.compagnon.web.enrolment.EnrolmentPage;
import org.compagnon.web.enrolment.FitWords;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** One's part in a programme: what one has said, a pause, coming back, leaving. */
@Named
@ViewScoped
public class PartPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyEnrolments enrolments;
  @Inject private ProfileQuestions questions;
  @Inject private Hopes hopes;
  @Inject private FitWords fitWords;
  @Inject private MyWaiting queue;
  @Inject private MyRelationships relationships;
  @Inject private Address address;
  @Inject private Messages messages;

  private EnrolmentView part;
  private ProgrammeForMe asked;
  private boolean together;
  private boolean over;
  private LocalDate until;
  private transient MyPlace place;
  private Boolean hopesAsked;

  /** Reads the part. */
  public void load() {
    part = enrolments.get(address.number("id"));
    asked = enrolments.programme(part.programmeId());
    List<RelationshipStatus> pairs =
        relationships.mine().stream()
            .filter(pair -> pair.programmeId() == part.programmeId())
            .map(MyPairView::status)
            .toList();
    together = pairs.stream().anyMatch(RelationshipStatus::isOpen);
    over = !together && pairs.contains(RelationshipStatus.ENDED);
  }

  /** Pauses until the day that was chosen. */
  public void pause() throws IOException {
    enrolments.pause(part.id(), part.version(), until);
    messages.info("take.message.paused");
    again();
  }

  /** Ends the pause. */
  public void comeBack() throws IOException {
    enrolments.comeBack(part.id(), part.version());
    messages.info("take.message.back");
    again();
  }

  /** Shows it anew; this page keeps the version it showed, should its form come once more. */
  private void again() throws IOException {
    address.go("/me/part?id=" + part.id());
  }

  /** Leaves the programme. */
  public void withdraw() throws IOException {
    enrolments.withdraw(part.id(), part.version());
    messages.info("take.message.withdrawn");
    address.go("/me/programmes");
  }

  /** A half-day in words. */
  public String spoken(HalfDay half) {
    return fitWords.spoken(half);
  }

  /** The scales of style that were named; empty where none was. */
  public String getStyle() {
    return fitWords.style(part.profile().fit());
  }

  /** What was answered to the programme's own questions. */
  public List<EnrolmentPage.Answer> getAnswers() {
    return fitWords.answers(questions.forMe(part.programmeId()), part.profile().fit());
  }

  /** Whether the programme lets one name people. */
  public boolean isHopesAsked() {
    if (hopesAsked == null) {
      hopesAsked = part.status() == EnrolmentStatus.ACTIVE && hopes.asked(part.id());
    }
    return hopesAsked;
  }

  /** Whether times or style were said that a partner does not read. */
  public boolean isFitHidden() {
    return !part.partnerReadsFit()
        && (!part.profile().fit().times().isEmpty() || !getStyle().isEmpty());
  }

  /** Waits for another mentor from now on. */
  public void waitAgain() {
    relationships.waitAgain(part.id());
    messages.info("take.message.waits");
    load();
  }

  /** Whether the person is in a pair of the programme that is planned or under way. */
  public boolean isTogether() {
    return together;
  }

  /** Whether a mentee's pair has ended and they do not wait for another mentor. */
  public boolean isIdle() {
    return part.isPaired() && over && !isMentor() && !isPaused() && !isWithdrawn();
  }

  public boolean isMentor() {
    return part.role() == EnrolmentRole.MENTOR;
  }

  public boolean isPaused() {
    return part.status() == EnrolmentStatus.PAUSED;
  }

  public boolean isWithdrawn() {
    return part.status() == EnrolmentStatus.WITHDRAWN;
  }

  /** Whether the person waits for a partner at present. */
  public boolean isWaiting() {
    return !part.isPaired() && !isPaused() && !isWithdrawn();
  }

  /** Where the person stands; only while waiting. */
  public MyPlace getPlace() {
    if (place == null) {
      place = queue.place(part.id());
    }
    return place;
  }

  public EnrolmentView getPart() {
    return part;
  }

  public ProgrammeForMe getAsked() {
    return asked;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
