package org.compagnon.web.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands behind the question mark of an address. */
final class QueryString {
  private QueryString() {}

  /** Names with their values, in order; a pair that cannot be decoded is left out. */
  static Map<String, List<String>> read(String query) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      Optional<String> name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      Optional<String> value = equals < 0 ? Optional.of("") : decoded(pair.substring(equals + 1));
      if (value.isPresent() && name.filter(text -> !text.isEmpty()).isPresent()) {
        found.computeIfAbsent(name.get(), none -> new ArrayList<>()).add(value.get());
      }
    }
    return found;
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
