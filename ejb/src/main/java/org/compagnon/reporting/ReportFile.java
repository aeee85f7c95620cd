package org.compagnon.reporting;

import java.nio.file.Path;

/**
 * A report that is whole. Whoever asked for it sends the file and then deletes it.
 *
 * @param path a temporary file on this node
 * @param fileName what it should be called: {@code participation-7-20260201T000000Z.csv}
 * @param mediaType its media type
 * @param bytes its length
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits
 * @param rows rows of the report, without the header
 */
public record ReportFile(
    Path path, String fileName, String mediaType, long bytes, String sha256, long rows) {

  static ReportFile of(ReportMaking.Made made, ReportFormat format, String name) {
    String middle = format == ReportFormat.EXACT ? ".exact." : ".";
    return new ReportFile(
        made.file().path(),
        name + middle + format.extension(),
        format.mediaType(),
        made.file().path().toFile().length(),
        made.file().sha256(),
        made.totals().rows());
  }
}
