package org.compagnon.web.rest;

import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.Messages;

/** Thrown when a JSON body does not fit the record that it is to become. */
public class WrongBody extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  WrongBody(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  /**
   * One property that is wrong.
   *
   * @param path its path in the body; empty for the body itself
   * @param key what is wrong with it
   * @param expected what would be right: a list of names, or the key of a kind
   */
  record Fault(String path, String key, String expected) {
    Fault(String path, String key) {
      this(path, key, "");
    }

    String sentence(Language language) {
      String wanted =
          expected.startsWith("rest.kind.") ? Messages.text(language, expected) : expected;
      return Messages.text(language, key, path, wanted);
    }
  }

  /** The key of the first one. */
  String key() {
    return faults.get(0).key();
  }

  /** The sentence about the first one. */
  String detail(Language language) {
    return faults.get(0).sentence(language);
  }

  /** All properties that are wrong, in the order of the body. */
  List<Problem.FieldError> errors(Language language) {
    return faults.stream()
        .filter(fault -> !fault.path().isEmpty())
        .map(fault -> new Problem.FieldError(fault.path(), fault.sentence(language)))
        .toList();
  }
}
