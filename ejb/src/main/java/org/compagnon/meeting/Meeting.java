package org.compagnon.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A meeting that was held, written down by one of the two. */
@Entity
@Table(name = "meeting")
@NamedQuery(
    name = "Meeting.ofPair",
    query =
        """
        select m from Meeting m where m.relationshipId = :pair order by m.heldAt desc, m.id desc""")
@NamedQuery(
    name = "Meeting.countOfPair",
    query = "select count(m) from Meeting m where m.relationshipId = :pair")
class Meeting {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
  @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
  private Long id;

  @Column(name = "relationship_id")
  private long relationshipId;

  @Column(name = "held_at")
  private Instant heldAt;

  @Column(name = "time_zone")
  private String timeZone;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private MeetingChannel channel;

  private String topic;

  @Column(name = "logged_by")
  private long loggedBy;

  @Column(name = "logged_at")
  private Instant loggedAt;

  @Version private int version;

  protected Meeting() {}

  /** A meeting that was checked by {@link MeetingRules}. */
  Meeting(long relationshipId, long loggedBy, Instant loggedAt) {
    this.relationshipId = relationshipId;
    this.loggedBy = loggedBy;
    this.loggedAt = loggedAt;
  }

  /** Takes over what was written. */
  void describe(LogMeeting command, Instant begun) {
    heldAt = begun;
    timeZone = command.timeZone();
    minutes = command.minutes();
    channel = command.channel();
    topic = command.topic() == null || command.topic().isBlank() ? null : command.topic().strip();
  }

  /** What the trail says of it: not the topic (ME4). */
  Trace asTrace() {
    return new Trace(relationshipId, heldAt.toString(), timeZone, minutes, channel);
  }

  MeetingView asView(long reader, String loggedByName, boolean pairLasts) {
    boolean mine = loggedBy == reader;
    return new MeetingView(
        id,
        relationshipId,
        heldAt,
        timeZone,
        minutes,
        channel,
        topic,
        mine,
        loggedByName,
        mine && pairLasts,
        version);
  }

  Long id() {
    return id;
  }

  long relationshipId() {
    return relationshipId;
  }

  long loggedBy() {
    return loggedBy;
  }

  int version() {
    return version;
  }

  /** A meeting without its topic. */
  public record Trace(
      long relationshipId, String heldAt, String timeZone, int minutes, MeetingChannel channel) {}
}
