package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.ProgrammeForMe;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** One's part in a programme: what one has said, a pause, coming back, leaving. */
@Named
@ViewScoped
public class PartPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyEnrolments enrolments;
  @Inject private Address address;
  @Inject private Messages messages;

  private EnrolmentView part;
  private ProgrammeForMe asked;
  private LocalDate until;

  /** Reads the part. */
  public void load() {
    part = enrolments.get(address.number("id"));
    asked = enrolments.programme(part.programmeId());
  }

  /** Pauses until the day that was chosen. */
  public void pause() {
    part = enrolments.pause(part.id(), part.version(), until);
    messages.info("take.message.paused");
  }

  /** Ends the pause. */
  public void comeBack() {
    part = enrolments.comeBack(part.id(), part.version());
    messages.info("take.message.back");
  }

  /** Leaves the programme. */
  public void withdraw() throws IOException {
    enrolments.withdraw(part.id(), part.version());
    messages.info("take.message.withdrawn");
    address.go("/me/programmes");
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
