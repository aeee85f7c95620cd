package org.compagnon.waiting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who could be asked, while the reasons are gathered. */
final class Suggestion {
  /** The strongest reason first, then who could offer most of the skills, then by id. */
  static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparing(Suggestion::why)
          .thenComparing(one -> -one.skills.size())
          .thenComparing(Suggestion::personId);

  private final long personId;
  private final Set<WhyAsked> reasons = EnumSet.noneOf(WhyAsked.class);
  private final Set<Long> skills = new TreeSet<>();

  Suggestion(long personId) {
    this.personId = personId;
  }

  void add(long skillId, WhyAsked why) {
    reasons.add(why);
    skills.add(skillId);
  }

  long personId() {
    return personId;
  }

  /** The strongest reason. */
  WhyAsked why() {
    return reasons.iterator().next();
  }

  Set<Long> skills() {
    return skills;
  }
}
