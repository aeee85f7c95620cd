package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EditionsIT extends BusinessIT {
  private static final int NODES = 4;

  @Resource private ManagedExecutorService executor;
  @Inject private Editions editions;

  @Test
  @DisplayName(
      "nodes that start at once publish the built-in questionnaire once, and all of them start")
  void publishedOnce() throws InterruptedException, ExecutionException {
    for (int round = 0; round < 5; round++) {
      QuestionnaireText text = named(fixtures.unique("edition-"));
      CyclicBarrier begin = new CyclicBarrier(NODES);
      Callable<Void> start =
          () -> {
            begin.await();
            editions.publishOnce(text);
            return null;
          };
      List<Future<Void>> nodes = new ArrayList<>();
      for (int k = 0; k < NODES; k++) {
        nodes.add(executor.submit(start));
      }
      for (Future<Void> node : nodes) {
        node.get();
      }
      assertThat(fixtures.number("select count(*) from questionnaire where code = ?", text.code()))
          .isEqualTo(1);
      fixtures.update(
          "delete from questionnaire_item where questionnaire_id in"
              + " (select id from questionnaire where code = ?)",
          text.code());
      fixtures.update("delete from questionnaire where code = ?", text.code());
    }
  }

  private static QuestionnaireText named(String code) {
    QuestionnaireText like = BuiltInQuestionnaire.text();
    return new QuestionnaireText(
        code, 1, like.titleEn(), like.titleFr(), like.introEn(), like.introFr(), like.items());
  }
}
