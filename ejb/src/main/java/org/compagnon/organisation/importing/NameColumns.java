package org.compagnon.organisation.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.compagnon.organisation.importing.HeaderNames.Meaning;

/** Which columns hold names, where they may hold whole ones. */
final class NameColumns {
  /** The kind of columns such as "Preferred name": of a given name, or whole. */
  private static final String KNOWN = "known";

  private final List<String> headers;
  private final List<Meaning> meanings;

  /**
   * @param meanings as many as headers; null where a header is not known
   */
  NameColumns(List<String> headers, List<Meaning> meanings) {
    this.headers = headers;
    this.meanings = meanings;
  }

  /**
   * Whether a column that may hold given names does: "Preferred name" beside "Last name", but not
   * beside "Name" alone, where both are whole names.
   */
  boolean isGiven(int column) {
    Meaning meaning = meanings.get(column);
    boolean known = meaning != null && meaning.kind().equals(KNOWN);
    return !known || !columns(isField(ImportField.FAMILY_NAME.key())).isEmpty();
  }

  /**
   * Completes the columns of names: a column of whole names serves both where one is missing.
   *
   * @return whether the names have to be taken apart
   */
  boolean complete(Map<ImportField, List<Integer>> columnsOf) {
    boolean given = columnsOf.containsKey(ImportField.GIVEN_NAME);
    List<Integer> whole = whole();
    if (columnsOf.containsKey(ImportField.FAMILY_NAME) || whole.isEmpty()) {
      return false;
    }
    // "First name" and "Name": the second is the family name.
    List<Integer> plain =
        whole.stream().filter(c -> Folding.header(headers.get(c)).equals("name")).toList();
    if (given && !plain.isEmpty()) {
      columnsOf.put(ImportField.FAMILY_NAME, plain.subList(0, 1));
      return false;
    }
    columnsOf.put(ImportField.GIVEN_NAME, whole.subList(0, 1));
    columnsOf.put(ImportField.FAMILY_NAME, whole.subList(0, 1));
    return true;
  }

  private List<Integer> whole() {
    List<Integer> whole = columns(isField(HeaderNames.WHOLE_NAME));
    return whole.isEmpty() ? columns(meaning -> meaning.kind().equals(KNOWN)) : whole;
  }

  private static Predicate<Meaning> isField(String field) {
    return meaning -> meaning.field().equals(field);
  }

  /** The best header first. */
  private List<Integer> columns(Predicate<Meaning> wanted) {
    return IntStream.range(0, meanings.size())
        .filter(c -> Objects.nonNull(meanings.get(c)) && wanted.test(meanings.get(c)))
        .boxed()
        .sorted(Comparator.comparingInt(c -> meanings.get(c).rank()))
        .toList();
  }
}
