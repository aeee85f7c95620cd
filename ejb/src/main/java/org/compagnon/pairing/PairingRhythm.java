package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How a programme lives: the bonus for staying, and when new people are paired by themselves. */
@Entity
@Table(name = "pairing_rhythm")
class PairingRhythm {

  /** What a pair may be worse than another and still stay: 3 points of 100. */
  static final int USUAL_BONUS = 300;

  @Id
  @Column(name = "programme_id")
  private long programmeId;

  @Column(name = "stay_bonus")
  private int stayBonus = USUAL_BONUS;

  @Enumerated(EnumType.STRING)
  private Rhythm every = Rhythm.NEVER;

  private int weekday = DayOfWeek.MONDAY.getValue();

  @Column(name = "next_on")
  private LocalDate nextOn;

  @Version private int version;

  protected PairingRhythm() {}

  /** The rhythm of a programme that has not said anything. */
  PairingRhythm(long programmeId) {
    this.programmeId = programmeId;
  }

  void change(SaveRhythm entered, LocalDate today) {
    stayBonus = entered.stayBonus();
    if (every != entered.every() || weekday != entered.weekday().getValue()) {
      every = entered.every();
      weekday = entered.weekday().getValue();
      nextOn = every.firstAfter(today, entered.weekday());
    }
  }

  void came(LocalDate today) {
    nextOn = every.next(nextOn, today, DayOfWeek.of(weekday));
  }

  LocalDate nextOn() {
    return nextOn;
  }

  int version() {
    return version;
  }

  RhythmView asView() {
    return new RhythmView(programmeId, stayBonus, every, DayOfWeek.of(weekday), nextOn, version);
  }
}
