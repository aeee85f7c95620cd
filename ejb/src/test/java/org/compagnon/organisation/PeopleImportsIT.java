package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.Jobs;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.ProblemCode;
import org.compagnon.organisation.importing.StatusMeaning;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleImportsIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject private PeopleImports imports;
  @Inject private PeopleAdministration administration;
  @Inject private People people;
  @Inject private Jobs jobs;

  @Test
  @DisplayName(
      "B20 a preview writes nobody; confirmed, the file is applied; again, it changes nothing")
  void previewThenApplyThenNothing() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    String csv =
        "employee_id;prénom;nom;email;manager_id;languages;country;hire_date\n"
            + "%1$s-2;Zoé;Roy;zoe.%1$s@it.example;%1$s-1;fr, en;France;31/01/2020\n"
            + "%1$s-1;Ada;Moreau;ada.%1$s@it.example;;;;\n";
    csv = csv.formatted(tag);

    ImportView preview = preview(admin, csv);
    assertThat(preview.report().problems()).isEmpty();
    assertThat(preview.report().created()).isEqualTo(2);
    assertThat(count(tag)).isZero();

    JobView job = apply(admin, preview.id());
    assertThat(job.status()).isEqualTo(JobStatus.DONE);
    assertThat(Json.read(job.result(), ImportReport.class).created()).isEqualTo(2);
    PersonView zoe = admin.call(() -> people.byEmployeeNo(tag + "-2"));
    assertThat(zoe.managers()).extracting(PersonRef::employeeNo).containsExactly(tag + "-1");
    assertThat(zoe.card().languages()).containsExactly("en", "fr");
    assertThat(zoe.card().country()).isEqualTo("FR");
    assertThat(audited("organisation.person.create", zoe.id())).isOne();
    assertThat(audited("organisation.import.apply", preview.id())).isOne();

    ImportView again = preview(admin, csv);
    assertThat(again.report().unchanged()).isEqualTo(2);
    assertThat(again.report().changesAnything()).isFalse();
    apply(admin, again.id());
    assertThat(admin.call(() -> people.byEmployeeNo(tag + "-2")).version()).isZero();
  }

  @Test
  @DisplayName("SC7 a file that comes four times at once is one preview, put aside once")
  void aPreviewIsOnePreview() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    String csv = "employee_id,first_name,last_name,email\n%1$s,Ada,Moreau,a.%1$s@it.example\n";

    List<Outcome<ImportView>> seen = AtOnce.times(4, () -> preview(admin, csv.formatted(tag)));

    assertThat(seen).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(seen.stream().map(one -> one.value().id()).distinct()).hasSize(1);
    long id = seen.get(0).value().id();
    assertThat(audited("organisation.import.preview", id)).isOne();
    assertThat(preview(admin, csv.formatted(tag)).id()).isEqualTo(id);
    assertThat(preview(admin, csv.formatted(tag + "b")).id()).isNotEqualTo(id);
    admin.run(() -> imports.discard(id));
    assertThat(preview(admin, csv.formatted(tag)).id()).as("put aside").isNotEqualTo(id);
  }

  @Test
  @DisplayName("B20 a file with errors cannot be confirmed and writes nobody")
  void errorsStopTheFile() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    ImportView preview =
        preview(
            admin,
            "employee_id,first_name,last_name,email\n"
                + tag
                + "-1,Ada,Moreau,ada."
                + tag
                + "@it.example\n"
                + tag
                + "-2,Bo,Roy,nowhere\n");

    assertThat(preview.report().counts()).containsEntry(ProblemCode.BAD_MAIL, 1);
    assertThatThrownBy(() -> admin.call(() -> imports.apply(preview.id(), null)))
        .isInstanceOf(OrganisationFailure.class)
        .hasMessageContaining("importHasErrors");
    assertThat(count(tag)).isZero();
  }

  @Test
  @DisplayName("B20 a file that has become wrong since its preview is refused whole")
  void changedWorldRefusesTheFile() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    ImportView preview = preview(admin, people(tag));
    admin.run(() -> administration.create(byHand(tag + "-9", "bo." + tag + "@it.example")));

    JobView job = apply(admin, preview.id());

    assertThat(job.status()).isEqualTo(JobStatus.FAILED);
    assertThat(job.failureKey()).isEqualTo("organisation.failure.importHasErrors");
    ImportView refused = admin.call(() -> imports.get(preview.id()));
    assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
    assertThat(refused.report().counts()).containsKey(ProblemCode.MAIL_TAKEN);
    assertThat(count(tag)).isOne();
  }

  @Test
  @DisplayName("B20 a job that is taken over after a crash does not apply the file a second time")
  void takenOverJobAppliesOnce() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    ImportView preview = preview(admin, people(tag));
    JobView job = apply(admin, preview.id());
    fixtures.update(
        """
        update job set status = 'RUNNING', finished_at = null, result = null,
          lease_owner = 'a dead node', lease_until = ? where id = ?""",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        job.id());

    JobView again = await(admin, job.id());

    assertThat(again.status()).isEqualTo(JobStatus.DONE);
    assertThat(Json.read(again.result(), ImportReport.class).created()).isEqualTo(2);
    assertThat(count(tag)).isEqualTo(2);
    assertThat(audited("organisation.import.apply", preview.id())).isOne();
  }

  @Test
  @DisplayName(
      "S92 somebody the file says has left is marked, cannot sign in any more, and may come back")
  void leaverIsMarked() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    apply(admin, preview(admin, people(tag)).id());
    long bo = admin.call(() -> people.byEmployeeNo(tag + "-2")).id();
    long account = fixtures.account(tag + "@it.example", bo, "PARTICIPANT");
    String header = "employee_id,first_name,last_name,email,status\n";
    String row = tag + "-2,Bo,Roy,bo." + tag + "@it.example,";

    apply(admin, preview(admin, header + row + "Terminated\n").id());
    assertThat(admin.call(() -> people.get(bo)).status()).isEqualTo(PersonStatus.LEFT);
    assertThat(admin.call(() -> people.get(bo)).leftOn()).isNotNull();
    assertThat(fixtures.text("select status from account where id = ?", account))
        .isEqualTo("DISABLED");

    ImportView back = preview(admin, header + row + "Active\n");
    assertThat(back.report().updated()).isOne();
    apply(admin, back.id());
    assertThat(admin.call(() -> people.get(bo)).status()).isEqualTo(PersonStatus.ACTIVE);
    assertThat(admin.call(() -> people.get(bo)).leftOn()).isNull();
  }

  @Test
  @DisplayName("B20 a mapping is remembered for files with the same headers in any order")
  void mappingIsRemembered() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    Map<String, String> mapping =
        Map.of(
            "a" + tag,
            "employeeNumber",
            "b" + tag,
            "givenName",
            "c" + tag,
            "familyName",
            "d" + tag,
            "email");
    String first =
        "a%1$s,b%1$s,c%1$s,d%1$s\n%1$s-1,Ada,Moreau,ada.%1$s@it.example\n".formatted(tag);
    String second = "d%1$s,a%1$s,c%1$s,b%1$s\nbo.%1$s@it.example,%1$s-2,Roy,Bo\n".formatted(tag);

    assertThat(preview(admin, first).report().counts()).containsKey(ProblemCode.MISSING_COLUMN);
    preview(admin, first, ImportSettings.of(mapping, null, null, false, null));
    ImportView later = preview(admin, second);

    assertThat(later.report().problems()).isEmpty();
    assertThat(later.settings().mapping()).isEqualTo(mapping);
  }

  @Test
  @DisplayName("settings of a file that waits since an earlier version are read")
  void settingsOfEarlierVersionsAreRead() {
    String kept = "{\"mapping\":{},\"deactivateMissing\":true}";

    assertThat(Json.read(kept, ImportSettings.class))
        .isEqualTo(ImportSettings.of(Map.of(), null, null, true, null));
  }

  @Test
  @DisplayName("B20 a word that nobody knows is asked, and what was said is remembered")
  void unknownWordsAreAsked() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    String word = "Wanderjahr " + tag;
    String file =
        "employee number,given name,family name,email,status\n%1$s-1,Ada,Moreau,ada.%1$s@it.example,Active\n"
                .formatted(tag)
            + "%1$s-2,Bo,Roy,bo.%1$s@it.example,%2$s\n".formatted(tag, word);

    ImportView asked = preview(admin, file);
    assertThat(asked.report().counts()).containsKey(ProblemCode.UNKNOWN_STATUS);
    assertThat(asked.report().applicable()).isFalse();
    ImportView answered =
        admin.call(() -> imports.readAgain(asked.id(), saying(word, StatusMeaning.GONE)));
    assertThat(answered.report().counts()).doesNotContainKey(ProblemCode.UNKNOWN_STATUS);
    assertThat(answered.report().applicable()).isTrue();

    ImportView later = preview(admin, file.replace(word, word.toUpperCase(Locale.ROOT)));
    assertThat(later.report().applicable()).isTrue();
    assertThat(later.report().statusWords())
        .extracting(ImportReport.StatusWord::meaning)
        .containsExactlyInAnyOrder(StatusMeaning.HERE, StatusMeaning.GONE);
  }

  @Test
  @DisplayName("B20 an older file that is looked at again does not take back a newer meaning")
  void newerMeaningsStay() {
    TestCaller one = callers.administrator();
    TestCaller other = callers.administrator();
    String tag = fixtures.unique("imp");
    String word = "Wanderjahr " + tag;
    String file =
        "employee number,given name,family name,email,status\n%1$s-1,Bo,Roy,bo.%1$s@it.example,%2$s\n"
            .formatted(tag, word);
    ImportView older = preview(one, file, saying(word, StatusMeaning.GONE));
    preview(other, file, saying(word, StatusMeaning.HERE));

    one.run(() -> imports.readAgain(older.id(), older.settings()));

    assertThat(preview(other, file).settings().statusMeanings())
        .containsEntry(word, StatusMeaning.HERE);
  }

  private static ImportSettings saying(String word, StatusMeaning meaning) {
    return new ImportSettings(Map.of(), null, null, false, null, Map.of(word, meaning), false);
  }

  @Test
  @DisplayName(
      "B20 the preview says who would be marked as having left, and warns when they are many")
  void leaversAreForetold() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("imp");
    fixtures.person();
    fixtures.person();

    ImportView preview =
        preview(admin, people(tag), ImportSettings.of(Map.of(), null, "fr", true, null));

    assertThat(preview.report().deactivated()).isGreaterThanOrEqualTo(2);
    assertThat(preview.report().counts()).containsKey(ProblemCode.MANY_LEAVERS);
    int leavers = preview.report().deactivated();
    assertThat(leavers(admin, preview.id())).isEqualTo(leavers);
    for (Integer said : Arrays.asList(null, 0, leavers - 1, leavers + 1)) {
      assertThatThrownBy(() -> admin.call(() -> imports.apply(preview.id(), said)))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("leaversNotConfirmed");
    }
    assertThat(admin.call(() -> imports.get(preview.id())).status())
        .isEqualTo(ImportStatus.PREVIEWED);
    admin.run(() -> imports.discard(preview.id()));
    assertThat(admin.call(() -> imports.get(preview.id())).status())
        .isEqualTo(ImportStatus.DISCARDED);
  }

  @Test
  @DisplayName("S93 only administrators bring people in; an auditor may read what was brought")
  void onlyAdministratorsImport() {
    TestCaller admin = callers.administrator();
    ImportView preview = preview(admin, people(fixtures.unique("imp")));

    assertThatThrownBy(() -> preview(callers.participant(), "x"))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> preview(callers.auditor(), "x"))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> callers.participant().call(() -> imports.get(preview.id())))
        .isInstanceOf(EJBAccessException.class);
    assertThat(callers.auditor().call(() -> imports.get(preview.id())).id())
        .isEqualTo(preview.id());
  }

  private static String people(String tag) {
    return "employee_id,first_name,last_name,email,manager_id\n%1$s-1,Ada,Moreau,ada.%1$s@it.example,\n%1$s-2,Bo,Roy,bo.%1$s@it.example,%1$s-1\n"
        .formatted(tag);
  }

  private static SavePerson byHand(String number, String mail) {
    return new SavePerson(
        number,
        "Cy",
        "Lo",
        mail,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Language.EN,
        Set.of(),
        null,
        null);
  }

  private ImportView preview(TestCaller caller, String csv) {
    return preview(caller, csv, ImportSettings.plain());
  }

  private ImportView preview(TestCaller caller, String csv, ImportSettings settings) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return caller.call(
        () -> imports.preview("people.csv", new ByteArrayInputStream(bytes), settings));
  }

  private Integer leavers(TestCaller admin, long importId) {
    return admin.call(() -> imports.leaversToConfirm(importId));
  }

  private JobView apply(TestCaller admin, long importId) {
    return await(admin, admin.call(() -> imports.apply(importId, leavers(admin, importId))).id());
  }

  private JobView await(TestCaller admin, long jobId) {
    return Waiting.until(
        SOON, () -> admin.call(() -> jobs.get(jobId)), job -> job.status().isOver());
  }

  private long count(String tag) {
    return fixtures.number("select count(*) from person where employee_no like ?", tag + "-%");
  }

  private long audited(String action, long subject) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        String.valueOf(subject));
  }
}
