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
    return answer(file.fileName(), file.mediaType(), file.sha256(), content(file))
        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
        .header("Compagnon-Rows", file.rows())
        .build();
  }

  /**
   * An answer to be saved as a file, with its check sum.
   *
   * @param sha256 64 hexadecimal digits
   * @param content writes the bytes
   */
  public static Response.ResponseBuilder answer(
      String fileName, String mediaType, String sha256, StreamingOutput content) {
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header("Compagnon-SHA-256", sha256);
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
