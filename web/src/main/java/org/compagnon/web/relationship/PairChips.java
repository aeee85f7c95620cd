package org.compagnon.web.relationship;

import org.compagnon.relationship.Standing;

/** Which colour says how a pair stands; the words say it too. */
final class PairChips {
  private PairChips() {}

  static String kind(Standing standing) {
    return switch (standing) {
      case ON_TRACK -> "g";
      case QUIET -> "w";
      case SETTLING_IN, NOT_STARTED -> "t";
      case BEHIND, PAUSED, OVER -> "";
    };
  }
}
