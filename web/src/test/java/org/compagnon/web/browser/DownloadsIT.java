package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.compagnon.shared.Hashes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of the catalogue comes over the interface in every form and language. */
class DownloadsIT {
  private static final String MARK = "\uFEFF";

  @TempDir private Path folder;

  @Test
  @DisplayName("B12 every report can be downloaded as exact CSV, CSV, workbook and pack, in both")
  void everyReportCanBeDownloaded() throws Exception {
    try (Visitor auditor = new Visitor("en").signIn(Product.AUDITOR, "en")) {
      for (String language : List.of("en", "fr")) {
        String catalogue = auditor.api("GET", "/reports?language=" + language, null);
        JsonArray reports = JsonParser.parseString(catalogue).getAsJsonArray();
        assertThat(reports).hasSizeGreaterThanOrEqualTo(5);
        for (JsonElement report : reports) {
          downloads(auditor, report.getAsJsonObject(), language);
        }
      }
    }
  }

  private static void downloads(Visitor auditor, JsonObject report, String language)
      throws Exception {
    String path = "/reports/" + report.get("name").getAsString() + ".";
    String asked = "?programme=952&language=" + language;
    JsonObject column = report.getAsJsonArray("columns").get(0).getAsJsonObject();
    APIResponse exact = get(auditor, path + "csv" + asked + "&product=exact");
    assertThat(text(exact)).startsWith(column.get("id").getAsString() + ",");
    APIResponse shown = get(auditor, path + "csv" + asked);
    String label = column.get("label").getAsString();
    String separator = "fr".equals(language) ? ";" : ",";
    assertThat(text(shown)).startsWith(MARK + label + separator);
    assertThat(text(get(auditor, path + "csv" + asked + "&bom=false")))
        .startsWith(label + separator);
    APIResponse workbook = get(auditor, path + "xlsx" + asked);
    Map<String, byte[]> parts = unpacked(workbook.body());
    assertThat(parts).containsKeys("[Content_Types].xml", "xl/worksheets/sheet1.xml");
    for (byte[] part : parts.values()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part));
    }
    Map<String, byte[]> pack = unpacked(get(auditor, path + "zip" + asked).body());
    assertThat(pack).hasSize(5).containsKeys("manifest.json", "SHA256SUMS");
    String sums = new String(pack.get("SHA256SUMS"), StandardCharsets.UTF_8);
    pack.forEach(
        (name, content) -> {
          if (!"SHA256SUMS".equals(name)) {
            assertThat(sums).contains(Hashes.sha256Hex(content) + "  " + name + "\n");
          }
        });
  }

  @Test
  @DisplayName("B12 the page offers the report of changes by hand, and the button downloads it")
  void changesByHandFromThePage() throws IOException {
    try (Visitor auditor = new Visitor("fr").signIn(Product.AUDITOR, "fr")) {
      assertThat(auditor.open("/audit/reports?report=pairing_changes&programme=952"))
          .isEqualTo(200);
      assertThat(auditor.faultsHere()).isEmpty();
      Download download =
          auditor
              .page()
              .waitForDownload(
                  () ->
                      auditor
                          .page()
                          .locator("button[formaction$='pairing_changes.csv']")
                          .first()
                          .click());
      assertThat(download.suggestedFilename()).startsWith("pairing_changes-952-").endsWith(".csv");
      Path file = folder.resolve("changes.csv");
      download.saveAs(file);
      assertThat(Files.readString(file)).startsWith(MARK).contains(";");
    }
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static String text(APIResponse answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static APIResponse get(Visitor visitor, String path) {
    APIResponse answer = visitor.page().request().get(Product.get().at("/api/v1" + path));
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(answer.headers().get("content-disposition")).startsWith("attachment; filename=");
    assertThat(answer.headers().get("compagnon-sha-256"))
        .isEqualTo(Hashes.sha256Hex(answer.body()));
    return answer;
  }
}
