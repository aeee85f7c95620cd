package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which round this one brings up to date, with which bonus for staying; and what replaced it. */
@Embeddable
class RoundFollowing {

  @Column(name = "follows_id")
  private Long followsId;

  @Enumerated(EnumType.STRING)
  @Column(name = "follow_state")
  private FollowState state;

  @Column(name = "stay_bonus")
  private Integer stayBonus;

  @Column(name = "replaced_by_id")
  private Long replacedById;

  @Column(name = "declined_mentee_id")
  private Long declinedMenteeId;

  @Column(name = "declined_mentor_id")
  private Long declinedMentorId;

  @Column(name = "declined_was_locked")
  private Boolean declinedWasLocked;

  @Column(name = "declined_reason")
  private String declinedReason;

  @Column(name = "by_itself")
  private boolean byItself;

  /** Two people by their place in the pair. */
  record Two(long mentee, long mentor) {}

  void follow(long roundId, int bonus) {
    followsId = roundId;
    stayBonus = bonus;
    state = FollowState.SHOWN;
  }

  void declined(Two two, String reason) {
    declinedMenteeId = two.mentee();
    declinedMentorId = two.mentor();
    declinedReason = reason;
  }

  void becomes(FollowState next) {
    state = next;
  }

  void replacedBy(Long roundId) {
    replacedById = roundId;
  }

  void wasLocked(boolean locked) {
    declinedWasLocked = locked;
  }

  void startedByItself() {
    byItself = true;
  }

  Long followsId() {
    return followsId;
  }

  FollowState state() {
    return state;
  }

  Integer stayBonus() {
    return stayBonus;
  }

  Long replacedById() {
    return replacedById;
  }

  /** The two of whom one declined; null where nobody did. */
  Two declined() {
    return declinedMenteeId == null ? null : new Two(declinedMenteeId, declinedMentorId);
  }

  String declinedReason() {
    return declinedReason;
  }

  boolean declinedWasLocked() {
    return Boolean.TRUE.equals(declinedWasLocked);
  }

  boolean isByItself() {
    return byItself;
  }

  /** Whether its pairs may be changed and published: not while shown only, nor once replaced. */
  boolean counts() {
    return replacedById == null && (state == null || state == FollowState.KEPT);
  }
}
