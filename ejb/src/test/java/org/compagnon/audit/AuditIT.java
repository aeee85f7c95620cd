package org.compagnon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditIT extends BusinessIT {
  @Inject private TestChanges changes;
  @Inject private AuditTrail trail;
  @Inject private AuditReading reading;

  @Test
  @DisplayName("a change writes who, what, before, after, why and the request in its transaction")
  void aChangeIsWrittenDown() {
    String subject = fixtures.unique("thing");
    TestCaller admin = callers.administrator();
    admin.run(() -> changes.change(subject, false));

    AuditView row =
        callers.auditor().call(() -> reading.search(about(subject), first())).items().get(0);
    assertThat(row.actorName()).isEqualTo(admin.login());
    assertThat(row.actorId()).isEqualTo(admin.accountId());
    assertThat(row.before()).isEqualTo("{\"name\":\"old\"}");
    assertThat(row.after()).isEqualTo("{\"name\":\"new\"}");
    assertThat(row.reason()).isEqualTo("a reason");
    assertThat(row.requestId()).isEqualTo("it-" + admin.accountId());
    assertThat(row.at()).isNotNull();
  }

  @Test
  @DisplayName("a change that is rolled back leaves no row")
  void aRolledBackChangeLeavesNothing() {
    String subject = fixtures.unique("thing");
    TestCaller admin = callers.administrator();
    assertThatThrownBy(() -> admin.run(() -> changes.change(subject, true)))
        .isInstanceOf(NotFound.class);
    assertThat(callers.auditor().call(() -> reading.search(about(subject), first())).total())
        .isZero();
  }

  @Test
  @DisplayName("the trail cannot be written outside the transaction of a change")
  void theTrailNeedsATransaction() {
    assertThatThrownBy(() -> trail.record(AuditFact.of("test.thing.change", "thing", "1")))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  @DisplayName("only auditors read the trail")
  void onlyAuditorsRead() {
    for (TestCaller caller :
        List.of(callers.administrator(), callers.system(), callers.participant())) {
      assertThatThrownBy(() -> caller.call(() -> reading.search(AuditFilter.all(), first())))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  @DisplayName("a page of the trail takes as many statements for forty rows as for one")
  void theTrailHasNoStatementPerRow() {
    String subject = fixtures.unique("thing");
    TestCaller admin = callers.administrator();
    for (int i = 0; i < 40; i++) {
      admin.run(() -> changes.change(subject, false));
    }
    TestCaller auditor = callers.auditor();
    auditor.call(() -> reading.search(about(subject), first()));
    int one =
        auditor.call(
            () ->
                statements.of(() -> reading.search(about(subject), new PageRequest(0, 1))).size());
    int forty =
        auditor.call(
            () ->
                statements.of(() -> reading.search(about(subject), new PageRequest(0, 40))).size());
    assertThat(one).isPositive();
    assertThat(forty).isEqualTo(one);
  }

  @Test
  @DisplayName("the trail is searched by actor, action, subject and time")
  void theTrailIsSearched() {
    String subject = fixtures.unique("thing");
    TestCaller admin = callers.administrator();
    admin.run(() -> changes.change(subject, false));
    TestCaller auditor = callers.auditor();
    AuditView row = auditor.call(() -> reading.search(about(subject), first())).items().get(0);
    AuditFilter fits =
        new AuditFilter(
            row.at(), row.at().plusSeconds(1), admin.login(), "test.thing", "thing", subject);
    AuditFilter tooLate = new AuditFilter(row.at().plusSeconds(1), null, null, null, null, subject);
    Page<AuditView> found = auditor.call(() -> reading.search(fits, first()));
    assertThat(found.items()).extracting(AuditView::id).containsExactly(row.id());
    assertThat(auditor.call(() -> reading.search(tooLate, first())).items()).isEmpty();
  }

  @Test
  @DisplayName("a search of the trail is written down once, and every row that was opened")
  void lookingIsWrittenDown() {
    String subject = fixtures.unique("thing");
    TestCaller admin = callers.administrator();
    admin.run(() -> changes.change(subject, false));
    admin.run(() -> changes.change(subject, false));
    TestCaller auditor = callers.auditor();
    long row =
        auditor
            .call(() -> reading.search(about(subject), new PageRequest(0, 1)))
            .items()
            .get(0)
            .id();
    auditor.call(() -> reading.search(about(subject), new PageRequest(1, 1)));
    auditor.call(() -> reading.get(row));
    auditor.call(() -> reading.get(row));
    auditor.call(() -> reading.search(AuditFilter.all(), first()));
    assertThat(
            fixtures.column(
                "select action from audit_entry where actor_id = ? order by id",
                auditor.accountId()))
        .containsExactly("audit.trail.search", "audit.entry.read", "audit.trail.search");
    assertThat(
            fixtures.column(
                "select after_state from audit_entry where actor_id = ? order by id",
                auditor.accountId()))
        .first()
        .asString()
        .contains(subject);
  }

  private static AuditFilter about(String subject) {
    return new AuditFilter(null, null, null, null, "thing", subject);
  }

  private static PageRequest first() {
    return PageRequest.first();
  }
}
