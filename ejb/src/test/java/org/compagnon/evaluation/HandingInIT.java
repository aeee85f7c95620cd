package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.compagnon.settings.Database;
import org.compagnon.shared.CompagnonException;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many people at once. The pool has 24 connections. */
class HandingInIT extends BusinessIT {
  private static final int PEOPLE = 40;

  @Inject private SurveyScene scenes;
  @Inject private Respondent respondents;
  @Inject private Answering answering;
  @Inject private SurveyWaves waves;

  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  @Test
  @DisplayName("S70 forty people hand in one anonymous survey at once, while its rows are locked")
  void fortyAtOnce() throws Exception {
    SurveyScene.Scene scene = scenes.pairs(PEOPLE / 2);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    List<Callable<String>> handingIn = new ArrayList<>();
    for (TestCaller person : scene.people()) {
      SheetView sheet = respondents.fill(person, wave, 4, "At once.");
      handingIn.add(() -> handIn(person, sheet));
    }

    List<String> outcomes;
    try (Connection busy = dataSource.getConnection()) {
      busy.setAutoCommit(false);
      lock(busy, "select id from survey_wave where id = ? for update", wave.id());
      lock(busy, "select wave_id from survey_release where wave_id = ? for update", wave.id());
      outcomes = atOnce(handingIn);
      busy.rollback();
      busy.setAutoCommit(true);
    }

    assertThat(outcomes).hasSize(PEOPLE).containsOnly("handed in");
    respondents.blend(wave);
    WaveView seen = callers.administrator().call(() -> waves.get(wave.id()));
    assertThat(seen.respondents()).isEqualTo(PEOPLE);
  }

  @Test
  @DisplayName("S70 whoever hands in twice in the same moment is counted once")
  void twiceAtOnce() throws Exception {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SheetView one = respondents.fill(mentee, wave, 4, null);
    SheetView other = respondents.fill(mentee, wave, 2, null);
    List<Callable<String>> handingIn = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      SheetView sheet = i % 2 == 0 ? one : other;
      handingIn.add(() -> handIn(mentee, sheet));
    }

    List<String> outcomes = atOnce(handingIn);

    assertThat(outcomes).filteredOn("handed in"::equals).hasSize(1);
    assertThat(fixtures.number("select count(*) from sheet_box where wave_id = ?", wave.id()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("S70 answers saved in the same moment by two windows of one browser are all kept")
  void twoWindowsAtOnce() throws Exception {
    SurveyScene.Scene scene = scenes.pairs(1);
    WaveView wave = scenes.launch(scene, SurveyMode.ANONYMOUS);
    TestCaller mentee = scene.people().get(0);
    SurveyTask task = respondents.task(mentee, wave);
    SheetView sheet = mentee.call(() -> answering.open(task.invitationId(), null));
    List<Callable<String>> saving = new ArrayList<>();
    for (ItemView item : sheet.questionnaire().items().subList(0, 9)) {
      saving.add(
          () -> {
            GivenAnswer answer = new GivenAnswer(item.id(), 3, null);
            mentee.run(() -> answering.save(task.invitationId(), sheet.secret(), answer));
            return "saved";
          });
    }

    assertThat(atOnce(saving)).hasSize(9).containsOnly("saved");
    assertThat(mentee.call(() -> answering.open(task.invitationId(), sheet.secret())).answers())
        .hasSize(9);
  }

  private String handIn(TestCaller person, SheetView sheet) {
    try {
      person.run(() -> answering.submit(sheet.task().invitationId(), sheet.secret()));
      return "handed in";
    } catch (CompagnonException refused) {
      return refused.getMessage();
    }
  }

  private static void lock(Connection connection, String sql, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.executeQuery().close();
    }
  }

  /** Has all of it begin in the same moment; fails where something waits for ever. */
  private static List<String> atOnce(List<Callable<String>> work)
      throws InterruptedException, ExecutionException, TimeoutException {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    CyclicBarrier begin = new CyclicBarrier(work.size());
    try {
      List<Future<String>> futures = new ArrayList<>();
      for (Callable<String> one : work) {
        futures.add(
            threads.submit(
                () -> {
                  begin.await(60, TimeUnit.SECONDS);
                  return one.call();
                }));
      }
      List<String> outcomes = new ArrayList<>();
      for (Future<String> future : futures) {
        outcomes.add(future.get(120, TimeUnit.SECONDS));
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }
}
