package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers about a round that a background job works out. */
class AskedInsightIT {
  private static final String ROUND = "952";
  private static final String INSIGHTS = "/pairing-rounds/" + ROUND + "/insights";

  @Test
  @DisplayName("B2 S63 an answer is asked for over REST, worked out in the background, and shown")
  void isShown() {
    try (Visitor visitor = new Visitor("fr").signIn(Product.ADMINISTRATOR, "fr")) {
      String job = ask(visitor, "{\"kind\":\"ROUND\"}");
      visitor.awaitWords("Paires qui se préféreraient");
      assertThat(visitor.faults()).isEmpty();
      assertThat(visitor.api("GET", INSIGHTS + "/jobs/" + job, null))
          .contains("\"status\":\"DONE\"", "\"blockingPairs\":");
      assertThat(visitor.api("POST", INSIGHTS, "{\"kind\":\"ALL\"}"))
          .contains("PAIR, ROUND, REMEDIES");
      assertThat(visitor.api("GET", INSIGHTS + "/jobs/1", null)).contains("404");
    }
  }

  @Test
  @DisplayName("B3 a question that has no answer says why, and may be asked again")
  void mayBeAskedAgain() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String job = ask(visitor, "{\"kind\":\"PAIR\",\"mentee\":1,\"mentor\":2}");
      visitor.awaitWords("Work it out");
      assertThat(visitor.faults()).isEmpty();
      visitor.press("asking:ask");
      visitor.page().waitForURL(url -> url.contains("&job=") && !url.endsWith("=" + job));
      visitor.awaitWords("Pairs who would both rather");
    }
  }

  /** Asks, and opens the page of the answer; returns the job. */
  private static String ask(Visitor visitor, String question) {
    String asked = visitor.api("POST", INSIGHTS, question);
    String job = asked.replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
    visitor.open("/admin/round-insight?id=" + ROUND + "&job=" + job);
    return job;
  }
}
