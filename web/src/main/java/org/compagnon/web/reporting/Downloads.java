package org.compagnon.web.reporting;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import org.compagnon.reporting.ReportFile;
import org.compagnon.reporting.ReportFormat;
import org.compagnon.shared.InvalidInput;

/** Sends files that were made whole, and deletes them afterwards. */
public final class Downloads {
  private Downloads() {}

  /**
   * The format that an address asks for.
   *
   * @param extension csv, xlsx or zip
   * @param product spreadsheet or exact; only read for csv
   * @throws InvalidInput if there is no such product
   */
  public static ReportFormat format(String extension, String product) {
    return switch (extension) {
      case "xlsx" -> ReportFormat.XLSX;
      case "zip" -> ReportFormat.ZIP;
      default ->
          switch (product) {
            case "exact" -> ReportFormat.EXACT;
            case "spreadsheet" -> ReportFormat.CSV;
            default -> throw new InvalidInput("product", "reporting.failure.unknownProduct");
          };
    };
  }

  /** The answer with the file, its check sum and its number of rows. */
  public static Response sent(ReportFile file) {
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
    return Response.ok(content(file), file.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header("Compagnon-SHA-256", file.sha256())
        .header("Compagnon-Rows", file.rows())
        .build();
  }

  private static StreamingOutput content(ReportFile file) {
    return out -> {
      try {
        Files.copy(file.path(), out);
      } finally {
        Files.deleteIfExists(file.path());
      }
    };
  }
}
