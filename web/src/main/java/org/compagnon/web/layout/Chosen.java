package org.compagnon.web.layout;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;

/** The rows of a list that were ticked: plain check boxes of one name, the ids as their values. */
public final class Chosen {
  private static final int MOST = 1_000;

  private Chosen() {}

  /** The ids that were sent under a name; what is no id is left out, a thousand at most. */
  public static List<Long> ids(String name) {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault(name, new String[0]);
    return Arrays.stream(values)
        .filter(value -> value.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
