package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which round this one tries a change of, and whose people it takes. */
@Embeddable
class RoundOfThen {

  private String name;

  @Column(name = "copy_of_id")
  private Long copyOfId;

  @Column(name = "people_at")
  private Instant peopleAt;

  @Column(name = "people_hash")
  private String peopleHash;

  protected RoundOfThen() {}

  /** A copy with a name; takes those who were enrolled at a moment. */
  RoundOfThen(String name, Long copyOfId, Instant peopleAt) {
    this.name = name;
    this.copyOfId = copyOfId;
    this.peopleAt = peopleAt;
  }

  void tookPeople(String hash) {
    peopleHash = hash;
  }

  String name() {
    return name;
  }

  Long copyOfId() {
    return copyOfId;
  }

  Instant peopleAt() {
    return peopleAt;
  }

  String peopleHash() {
    return peopleHash;
  }
}
