package org.compagnon.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.compagnon.organisation.importing.StatusMeaning;

/** What somebody said a word of a status column means here; the last one who said so counts. */
@Entity
@Table(name = "import_status_word")
@NamedQuery(name = "StatusWord.all", query = "select w from StatusWord w order by w.updatedAt desc")
class StatusWord {
  @Id private String folded;
  private String word;

  @Enumerated(EnumType.STRING)
  private StatusMeaning meaning;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private int version;

  protected StatusWord() {}

  StatusWord(String folded) {
    this.folded = folded;
  }

  void say(String spelt, StatusMeaning what, Instant now) {
    word = spelt;
    meaning = what;
    updatedAt = now;
  }

  String word() {
    return word;
  }

  StatusMeaning meaning() {
    return meaning;
  }
}
