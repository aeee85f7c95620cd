package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SkillsIT extends BusinessIT {
  @Inject private Skills skills;
  @Inject private SkillCatalogue catalogue;

  @Test
  @DisplayName("S15 one skill is found by its code, its names and its synonyms in both languages")
  void manyWordsOneSkill() {
    Map<String, Long> ids =
        catalogue.resolveAll(
            List.of(
                "public-speaking",
                "Public speaking",
                "PRISE DE PAROLE EN PUBLIC",
                "eloquence",
                "juggling"));

    assertThat(ids).hasSize(4);
    assertThat(ids.values()).containsOnly(ids.get("public-speaking"));
    assertThat(catalogue.resolve("élocution du mardi")).isEmpty();
    long id = ids.get("eloquence");
    assertThat(catalogue.names(List.of(id)).get(id).name(Language.FR))
        .isEqualTo("Prise de parole en public");
  }

  @Test
  @DisplayName("S15 while typing, the nearest skills come first")
  void suggestionsAreRanked() {
    List<SkillName> names = callers.participant().call(() -> skills.suggest("Négo", 5));

    assertThat(names).isNotEmpty();
    assertThat(names.get(0).code()).isEqualTo("negotiation");
    assertThat(callers.participant().call(() -> skills.suggest("  ", 5))).isEmpty();
  }

  @Test
  @DisplayName("S15 an administrator extends the catalogue; a word never means two skills")
  void catalogueIsExtended() {
    TestCaller admin = callers.administrator();
    String word = fixtures.unique("glassblowing");
    SaveSkill command =
        new SaveSkill(null, word, "Soufflage " + word, List.of("Blowing " + word), List.of());

    long id = admin.call(() -> skills.create(command));
    SkillView made = admin.call(() -> skills.get(id));
    assertThat(made.code()).isEqualTo(word);
    assertThat(catalogue.resolve("blowing  " + word.toUpperCase(Locale.ROOT))).contains(id);
    SaveSkill clash = new SaveSkill("other-" + word, "Other", "Autre", List.of(word), List.of());
    assertThatThrownBy(() -> admin.call(() -> skills.create(clash)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("skillTermTaken");
    assertThatThrownBy(() -> callers.participant().call(() -> skills.create(clash)))
        .isInstanceOf(EJBAccessException.class);

    admin.run(
        () ->
            skills.update(
                id, made.version(), new SaveSkill(null, word, "Verre", List.of(), List.of())));
    SkillView changed = admin.call(() -> skills.get(id));
    assertThat(changed.synonymsEn()).isEmpty();
    assertThat(changed.version()).isGreaterThan(made.version());
    admin.run(() -> skills.retire(id, changed.version()));
    assertThat(catalogue.resolve(word)).isEmpty();
    assertThat(catalogue.names(List.of(id))).hasSize(1);
  }

  @Test
  @DisplayName("the catalogue is searched in the database, without a question per skill")
  void catalogueIsPaged() {
    TestCaller admin = callers.administrator();

    var page = admin.call(() -> skills.search("manag", false, new PageRequest(0, 20)));
    assertThat(page.items()).hasSize(20);
    assertThat(page.total()).isGreaterThan(20);
    List<String> sent =
        admin.call(
            () -> statements.of(() -> skills.search("manag", false, new PageRequest(0, 20))));
    assertThat(sent).as("two for the caller, rows, count, terms").hasSizeLessThanOrEqualTo(5);
  }
}
