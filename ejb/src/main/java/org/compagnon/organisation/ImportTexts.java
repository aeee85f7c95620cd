package org.compagnon.organisation;

import java.util.ArrayList;
import java.util.List;
import org.compagnon.organisation.importing.ImportProblem;
import org.compagnon.organisation.importing.ProblemCode;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Says what is wrong with a people file, and what to do, in a person's language. */
public final class ImportTexts {
  private ImportTexts() {}

  /** The sentence of a problem. */
  public static String say(Language language, ImportProblem problem) {
    List<String> arguments = new ArrayList<>();
    arguments.add(problem.column());
    arguments.add(problem.value());
    arguments.addAll(problem.args());
    boolean namesField =
        problem.code() == ProblemCode.MISSING_COLUMN
            || problem.code() == ProblemCode.COLUMN_MAPPED_TWICE;
    if (namesField && arguments.size() > 2) {
      arguments.set(2, field(language, arguments.get(2)));
    }
    return Texts.say(language, problem.code().messageKey(), arguments);
  }

  /** The name of an import field by its key. */
  public static String field(Language language, String key) {
    return Texts.find(language, "organisation.field." + key).orElse(key);
  }
}
