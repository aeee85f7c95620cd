package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.compagnon.pairing.algorithm.CertificateFile;
import org.compagnon.pairing.algorithm.InstanceFile;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.ResultFile;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Sql;

/**
 * Keeps the three files of a round: compressed, in parts, so that neither writing nor reading holds
 * a whole file in memory. Works inside the caller's transaction.
 */
@ApplicationScoped
public class RoundFiles {

  private static final int PART = 1 << 19;

  @Inject private Sql sql;

  /** Writes the text of a file. */
  private interface Text {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Keeps the proof of a round, in place of what was kept before.
   *
   * @param complete whether the problem holds every eligible pair
   * @return SHA-256 of the instance file
   */
  public String keep(
      long roundId,
      PairingProblem problem,
      PairingResult result,
      List<String> notes,
      boolean complete) {
    forget(roundId);
    sql.batch(
        "insert into round_file (round_id, kind, sha256, byte_count, complete) values (?, ?, '', 0, ?)",
        Stream.of(RoundFileKind.values())
            .<List<?>>map(kind -> List.of(roundId, kind.name(), complete))
            .toList());
    var hash =
        keep(roundId, RoundFileKind.INSTANCE, out -> InstanceFile.write(problem, notes, out));
    keep(roundId, RoundFileKind.RESULT, out -> ResultFile.write(problem, result, out));
    keep(
        roundId,
        RoundFileKind.CERTIFICATE,
        out -> CertificateFile.write(problem, result.certificate(), out));
    return hash;
  }

  /** Removes what is kept of a round. */
  void forget(long roundId) {
    sql.update("delete from round_file_part where round_id = ?", List.of(roundId));
    sql.update("delete from round_file where round_id = ?", List.of(roundId));
  }

  /** What is kept of a round, in the order of the kinds; empty where it was never computed. */
  List<RoundFileView> of(long roundId) {
    return of(List.of(roundId)).getOrDefault(roundId, List.of());
  }

  /** The same of many rounds, by round; those without files are left out. */
  Map<Long, List<RoundFileView>> of(List<Long> roundIds) {
    if (roundIds.isEmpty()) {
      return Map.of();
    }
    var found = new HashMap<Long, List<RoundFileView>>();
    sql.list(
        "select round_id, kind, sha256, byte_count, complete from round_file where round_id in ("
            + Sql.marks(roundIds.size())
            + ")",
        row ->
            found
                .computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                .add(
                    new RoundFileView(
                        RoundFileKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getBoolean(5))),
        roundIds);
    found.values().forEach(files -> files.sort(Comparator.comparing(RoundFileView::kind)));
    return found;
  }

  /** Writes the uncompressed text of a file; nothing where it is not kept. */
  void copy(long roundId, RoundFileKind kind, OutputStream out) throws IOException {
    int parts =
        (int)
            sql.number(
                "select count(*) from round_file_part where round_id = ? and kind = ?",
                List.of(roundId, kind.name()));
    if (parts == 0) {
      return;
    }
    try (var text =
        new InflaterInputStream(new SequenceInputStream(new Parts(roundId, kind, parts)))) {
      text.transferTo(out);
    }
  }

  private String keep(long roundId, RoundFileKind kind, Text text) {
    MessageDigest digest = Hashes.sha256();
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var parts = new PartWriter(roundId, kind);
        var packed = new DeflaterOutputStream(parts, deflater);
        var counted = new CountedStream(packed);
        var hashed = new DigestOutputStream(counted, digest)) {
      text.to(hashed);
      hashed.flush();
      var hash = HexFormat.of().formatHex(digest.digest());
      sql.update(
          "update round_file set sha256 = ?, byte_count = ? where round_id = ? and kind = ?",
          List.of(hash, counted.bytes(), roundId, kind.name()));
      return hash;
    } catch (IOException e) {
      throw new UncheckedIOException("The file of a round must be written", e);
    } finally {
      deflater.end();
    }
  }

  /** Stores a part whenever enough has come together. */
  private final class PartWriter extends OutputStream {

    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(PART);
    private final long roundId;
    private final RoundFileKind kind;
    private int part;

    private PartWriter(long roundId, RoundFileKind kind) {
      this.roundId = roundId;
      this.kind = kind;
    }

    @Override
    public void write(int value) {
      gathered.write(value);
      storeIfLarge();
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
      gathered.write(buffer, offset, length);
      storeIfLarge();
    }

    private void storeIfLarge() {
      if (gathered.size() >= PART) {
        store();
      }
    }

    private void store() {
      sql.update(
          "insert into round_file_part (round_id, kind, part, content) values (?, ?, ?, ?)",
          List.of(roundId, kind.name(), part++, gathered.toByteArray()));
      gathered.reset();
    }

    @Override
    public void close() {
      if (gathered.size() > 0) {
        store();
      }
    }
  }

  /** The stored parts one after the other, each read when it is needed. */
  private final class Parts implements Enumeration<InputStream> {

    private final long roundId;
    private final RoundFileKind kind;
    private final int count;
    private int next;

    private Parts(long roundId, RoundFileKind kind, int count) {
      this.roundId = roundId;
      this.kind = kind;
      this.count = count;
    }

    @Override
    public boolean hasMoreElements() {
      return next < count;
    }

    @Override
    public InputStream nextElement() {
      return sql
          .list(
              """
              select content from round_file_part
              where round_id = ? and kind = ? and part = ?""",
              row -> row.getBytes(1),
              List.of(roundId, kind.name(), next++))
          .stream()
          .map(ByteArrayInputStream::new)
          .findFirst()
          .orElseThrow();
    }
  }
}
