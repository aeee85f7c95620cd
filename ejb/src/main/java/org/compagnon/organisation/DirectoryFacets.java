package org.compagnon.organisation;

import java.io.Serializable;
import java.util.List;

/** What the directory can be narrowed down to, with how many active people each has. */
public record DirectoryFacets(List<Facet> units, List<Facet> countries, List<Facet> levels)
    implements Serializable {

  /**
   * One value.
   *
   * @param value as a {@link PersonFilter} takes it; a level as digits
   * @param people how many active people have it
   */
  public record Facet(String value, long people) implements Serializable {}
}
