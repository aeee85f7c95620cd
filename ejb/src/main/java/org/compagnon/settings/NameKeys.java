package org.compagnon.settings;

import org.compagnon.shared.Names;

/**
 * Keys of names as this product is set to sort them.
 *
 * @param particles whether particles belong to the family name
 */
public record NameKeys(boolean particles) {

  /** As set. */
  public static NameKeys current() {
    return new NameKeys("count".equals(Setting.NAMES_PARTICLES.text()));
  }

  /** What a list is sorted by; compared byte by byte. */
  public byte[] sort(String family, String given) {
    return Names.sortKey(family, given, particles);
  }

  /** What keeps keys of this form apart from those that have to be made anew. */
  public String form() {
    return Names.FORM + (particles ? " count" : " skip");
  }
}
