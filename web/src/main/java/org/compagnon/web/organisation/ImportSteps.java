package org.compagnon.web.organisation;

import java.util.List;
import org.compagnon.web.layout.Messages;

/** The steps of the import, in words. */
final class ImportSteps {
  private ImportSteps() {}

  static List<String> in(Messages messages) {
    return List.of(
        messages.text("import.step.choose"),
        messages.text("import.step.check"),
        messages.text("import.step.apply"),
        messages.text("import.step.done"));
  }
}
