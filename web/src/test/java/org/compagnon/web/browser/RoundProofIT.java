package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.compagnon.pairing.algorithm.CertificateChecker;
import org.compagnon.shared.Hashes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The auditor's path to the proof of a round: files fetched and checked, round computed again. */
class RoundProofIT {
  private static final List<String> FILES = List.of("instance", "result", "certificate");

  @TempDir private Path folder;

  @ParameterizedTest(
      name = "B1 B12 an auditor checks a round''s files and computes it again, {0}, {1} px")
  @CsvSource({"en, 1280, confirmed: same bytes", "fr, 390, confirmée : mêmes octets"})
  void theAuditorChecksARound(String language, int width, String confirmed) throws IOException {
    try (Visitor visitor = new Visitor(language, width).signIn(Product.AUDITOR, language)) {
      Page page = visitor.page();
      assertThat(visitor.open("/audit/rounds")).isEqualTo(200);
      assertThat(visitor.faultsHere()).isEmpty();
      page.locator("a[href*='/audit/round?id=952']").first().click();
      page.waitForSelector("[id='replay:start']");

      List<Path> files = new ArrayList<>();
      for (String name : FILES) {
        Download download =
            page.waitForDownload(
                () -> page.locator("a[href$='/pairing-rounds/952/" + name + "']").click());
        assertThat(download.suggestedFilename()).isEqualTo("round-952-" + name + ".txt");
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        files.add(file);
      }
      var verdict = CertificateChecker.check(files.get(0), files.get(1), files.get(2));
      assertThat(verdict.outcome()).isEqualTo(CertificateChecker.Outcome.PROVED);

      visitor.press("replay:start");
      visitor.awaitWords(confirmed);
      assertThat(page.innerText("main")).contains(verdict.sentence());
      page.waitForSelector("[id='replay:start']");
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  @Test
  @DisplayName("B12 the files come over the interface with their check sums, to those who may")
  void filesOverTheInterface() throws IOException {
    try (Visitor auditor = new Visitor("en").signIn(Product.AUDITOR, "en");
        Visitor mentor = new Visitor("en").signIn(Product.MENTOR, "en")) {
      for (String name : FILES) {
        APIResponse answer = get(auditor, "/pairing-rounds/951/" + name);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/plain");
        assertThat(answer.headers().get("content-disposition"))
            .isEqualTo("attachment; filename=\"round-951-" + name + ".txt\"");
        assertThat(answer.headers().get("compagnon-sha-256")).isEqualTo(sha256(answer.body()));
        Files.write(folder.resolve(name), answer.body());
        assertThat(get(mentor, "/pairing-rounds/951/" + name).status()).isEqualTo(403);
      }
      assertThat(
              CertificateChecker.check(
                      folder.resolve("instance"),
                      folder.resolve("result"),
                      folder.resolve("certificate"))
                  .outcome())
          .isEqualTo(CertificateChecker.Outcome.PROVED);
      JsonObject parameters =
          JsonParser.parseString(auditor.api("GET", "/pairing-rounds/951/parameters", null))
              .getAsJsonObject();
      assertThat(parameters.get("inputHash").getAsString())
          .isEqualTo(sha256(Files.readAllBytes(folder.resolve("instance"))));
      assertThat(parameters.getAsJsonObject("weights").has("skills")).isTrue();
      assertThat(auditor.api("GET", "/pairing-rounds", null)).contains("\"complete\":true");
      assertThat(get(auditor, "/pairing-rounds/1/instance").status()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("B12 an administrator finds the same files in the proof of the round")
  void administratorsFindTheFiles() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      visitor.open("/admin/round?id=952");
      visitor.page().locator("details.more > summary").last().click();
      for (String name : FILES) {
        assertThat(
                visitor.page().locator("a[href$='/pairing-rounds/952/" + name + "']").isVisible())
            .as(name)
            .isTrue();
      }
      assertThat(visitor.faults()).isEmpty();
    }
  }

  private static APIResponse get(Visitor visitor, String path) {
    return visitor
        .page()
        .request()
        .fetch(Product.get().at("/api/v1" + path), RequestOptions.create().setMethod("GET"));
  }

  private static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Hashes.sha256().digest(bytes));
  }
}
