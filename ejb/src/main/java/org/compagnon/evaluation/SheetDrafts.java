package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.compagnon.evaluation.anonymity.Sealing;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Sql;
import org.compagnon.shared.StaleData;

/**
 * Keeps anonymous sheets while they are being filled in: each is sealed with a secret that only the
 * respondent's browser holds, so that whoever reads the table sees bytes of one size (EV3).
 */
@ApplicationScoped
class SheetDrafts {
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** One person's browsers; a further one takes the place of the others. */
  private static final long MOST_OF_ONE = 5;

  private static final int MOST_TRIES = 20;

  @Inject private Sql sql;

  /** How a secret leads to its draft. */
  record Way(String id, byte[] key) {
    /** From the hash of the secret, which a browser's secret of an earlier version leads to too. */
    static Way ofHash(String hash) {
      byte[] bytes = hash.getBytes(StandardCharsets.UTF_8);
      return new Way(
          SurveyKey.hex(Sealing.derive(bytes, "draft id")), Sealing.derive(bytes, "draft key"));
    }
  }

  /** Whether it has the form of a secret that this product makes. */
  static boolean isSecret(String secret) {
    return secret != null && SECRET.matcher(secret).matches();
  }

  /** The answers that a secret leads to; empty where it leads to none. */
  Optional<Map<Long, GivenAnswer>> find(long waveId, String secret) {
    Way way = Way.ofHash(Hashes.sha256Hex(secret));
    return content(waveId, way).flatMap(shut -> read(way, shut));
  }

  /**
   * Puts an answer in place of the former one; an empty one takes the former away. Begins the draft
   * where there is none. Two windows of one browser may do so in the same moment: whoever finds
   * that the draft has changed since does it again.
   *
   * @param owner the person's mark
   * @param size of the sealed content
   */
  void put(long waveId, String owner, String secret, GivenAnswer answer, int size) {
    Way way = Way.ofHash(Hashes.sha256Hex(secret));
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (tryPut(waveId, owner, way, answer, size)) {
        return;
      }
    }
    throw new StaleData();
  }

  private boolean tryPut(long waveId, String owner, Way way, GivenAnswer answer, int size) {
    Optional<byte[]> before = content(waveId, way);
    Map<Long, GivenAnswer> answers =
        new HashMap<>(before.flatMap(shut -> read(way, shut)).orElse(Map.of()));
    if (answer.isEmpty()) {
      answers.remove(answer.itemId());
    } else {
      answers.put(answer.itemId(), answer);
    }
    byte[] after = Sealing.seal(way.key(), SheetCodec.write(answers.values()), size);
    if (before.isEmpty()) {
      return begin(waveId, owner, way, after);
    }
    return sql.update(
            "update sheet_draft set content = ?, owner = ? where id = ? and content = ?",
            List.of(after, owner, way.id(), before.get()))
        > 0;
  }

  private boolean begin(long waveId, String owner, Way way, byte[] content) {
    long others =
        sql.number(
            "select count(*) from sheet_draft where wave_id = ? and owner = ?",
            List.of(waveId, owner));
    if (others >= MOST_OF_ONE) {
      drop(waveId, owner);
    }
    return add(waveId, owner, way, content);
  }

  /** Adds a draft, with or without a mark; false where there is one already. */
  boolean add(long waveId, String owner, Way way, byte[] content) {
    return sql.update(
            """
            insert into sheet_draft (id, wave_id, owner, content) values (?, ?, ?, ?)
            on conflict do nothing""",
            Arrays.asList(way.id(), waveId, owner, content))
        > 0;
  }

  /** Drops what a person has begun. */
  void drop(long waveId, String owner) {
    sql.update("delete from sheet_draft where wave_id = ? and owner = ?", List.of(waveId, owner));
  }

  /** Drops what everybody has begun. */
  void dropAll(long waveId) {
    sql.update("delete from sheet_draft where wave_id = ?", List.of(waveId));
  }

  private Optional<byte[]> content(long waveId, Way way) {
    return sql
        .list(
            "select content from sheet_draft where id = ? and wave_id = ?",
            row -> row.getBytes(1),
            List.of(way.id(), waveId))
        .stream()
        .findFirst();
  }

  private static Optional<Map<Long, GivenAnswer>> read(Way way, byte[] shut) {
    return Sealing.open(way.key(), shut).map(SheetCodec::read);
  }
}
