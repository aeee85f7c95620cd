package org.compagnon.security;

import java.util.Arrays;
import java.util.List;

/** What an API token may touch; each part of the interface, to read or to change. */
public final class ApiScope {
  private static final List<String> AREAS =
      List.of(
          "people",
          "safety",
          "programmes",
          "pairing",
          "relationships",
          "evaluation",
          "reports",
          "audit",
          "jobs");

  private ApiScope() {}

  /** All scopes: {@code <area>:read} and {@code <area>:write}. */
  public static List<String> all() {
    return AREAS.stream()
        .flatMap(area -> Arrays.stream(new String[] {area + ":read", area + ":write"}))
        .toList();
  }
}
