package org.compagnon.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.compagnon.organisation.importing.Folding;

/** One way to say a skill in one language; equal where language and folded term are. */
@Embeddable
class SkillTerm {
  private String language;
  private String term;

  @Column(name = "term_key")
  private String key;

  protected SkillTerm() {}

  SkillTerm(String language, String term) {
    this.language = language;
    this.term = term.strip();
    this.key = Folding.words(term);
  }

  String language() {
    return language;
  }

  String term() {
    return term;
  }

  String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SkillTerm that
        && Objects.equals(language, that.language)
        && Objects.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, key);
  }
}
