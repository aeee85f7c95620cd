package org.compagnon.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook so that nothing in it tells when it was written. */
final class SteadyWorkbook {
  /** The same for every entry of an archive, so that it does not depend on the clock. */
  static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String CORE = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  private SteadyWorkbook() {}

  /**
   * Copies the workbook; it names the given moment, to the second, as that of its making.
   *
   * @throws IOException also where the draft does not say when it was made
   */
  static void copy(Path draft, OutputStream out, Instant moment) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try (ZipFile from = new ZipFile(draft.toFile())) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          if (CORE.equals(entry.getName())) {
            zip.write(dated(content.readAllBytes(), moment));
          } else {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private static byte[] dated(byte[] core, Instant moment) throws IOException {
    Matcher created = CREATED.matcher(new String(core, StandardCharsets.UTF_8));
    if (!created.find()) {
      throw new IOException("The workbook does not say when it was made.");
    }
    String at = moment.truncatedTo(ChronoUnit.SECONDS).toString();
    return created.replaceFirst("$1" + at).getBytes(StandardCharsets.UTF_8);
  }
}
