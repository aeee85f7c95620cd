package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.compagnon.shared.Json;
import org.compagnon.shared.Sql;

/**
 * Files of enrolments that wait for the job that applies them, and what became of them. Works
 * inside the caller's transaction.
 */
@ApplicationScoped
class KeptFiles {
  private static final int PART = 512 * 1024;

  @Inject private Sql sql;

  /** Keeps a file for a job. */
  void keep(long jobId, long programmeId, String fileName, byte[] content) {
    sql.update(
        "insert into enrolment_file (job_id, programme_id, file_name) values (?, ?, ?)",
        List.of(jobId, programmeId, fileName));
    byte[] packed = packed(content);
    List<List<?>> parts = new ArrayList<>();
    for (int from = 0; from < packed.length; from += PART) {
      parts.add(
          List.of(
              jobId,
              parts.size(),
              Arrays.copyOfRange(packed, from, Math.min(packed.length, from + PART))));
    }
    sql.batch("insert into enrolment_file_part (job_id, part, content) values (?, ?, ?)", parts);
  }

  /** For which programme a job applies a file, locked until the transaction ends. */
  Optional<Long> lockedProgramme(long jobId) {
    return sql
        .list(
            "select programme_id from enrolment_file where job_id = ? for update",
            row -> row.getLong(1),
            List.of(jobId))
        .stream()
        .findFirst();
  }

  /** Jobs whose file has not been applied to a programme yet; they may have ended all the same. */
  List<Long> unapplied(long programmeId) {
    return sql.list(
        "select job_id from enrolment_file where programme_id = ? and report is null",
        row -> row.getLong(1),
        List.of(programmeId));
  }

  /** The bytes as they came; empty after {@link #applied}. */
  byte[] content(long jobId) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    sql.list(
            "select content from enrolment_file_part where job_id = ? order by part",
            row -> row.getBytes(1),
            List.of(jobId))
        .forEach(packed::writeBytes);
    if (packed.size() == 0) {
      return new byte[0];
    }
    try (var content = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The file of job (%d) must be readable".formatted(jobId), e);
    }
  }

  /** What a job's file has done, or empty where it was not applied (yet). */
  Optional<EnrolmentReport> report(long jobId) {
    return sql
        .list(
            "select report from enrolment_file where job_id = ? and report is not null",
            row -> row.getString(1),
            List.of(jobId))
        .stream()
        .map(json -> Json.read(json, EnrolmentReport.class))
        .findFirst();
  }

  /** Writes down what a file has done and forgets its content: it is about people. */
  void applied(long jobId, EnrolmentReport report) {
    sql.update(
        "update enrolment_file set report = ? where job_id = ?",
        List.of(Json.write(report), jobId));
    forget(jobId);
  }

  /** Forgets the content. */
  void forget(long jobId) {
    sql.update("delete from enrolment_file_part where job_id = ?", List.of(jobId));
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Packing in memory must work", e);
    }
    return packed.toByteArray();
  }
}
