package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Sql;

/** Keeps what the keys of anonymous waves are made from, until shortly after the close. */
@ApplicationScoped
class WaveSeals {
  /** Longer than any request takes that began before the close. */
  private static final Duration GRACE = Duration.ofMinutes(10);

  @Inject private Sql sql;
  @Inject private Clock clock;

  private record Row(long wave, String salt, String keyId) {}

  /** Makes the seal of a new wave with this server's key, which it keeps for good. */
  WaveSeal make(long waveId) {
    SurveyKey key = SurveyKey.configured();
    String salt = Hashes.newToken();
    sql.update(
        "insert into wave_seal (wave_id, salt, key_id) values (?, ?, ?)",
        List.of(waveId, salt, key.id()));
    return key.seal(waveId, salt);
  }

  /**
   * The seal of a wave.
   *
   * @throws EvaluationFailure if this server does not have the key that the wave began with, or the
   *     wave is over
   */
  WaveSeal require(SurveyWave wave) {
    return find(wave.id()).orElseThrow(() -> EvaluationFailure.keyMissing(wave.name()));
  }

  /** The seal of a wave; empty where this server does not have its key. */
  Optional<WaveSeal> find(long waveId) {
    return Optional.ofNullable(find(List.of(waveId)).get(waveId));
  }

  /** The seals of several waves; those that this server has no key for are left out. */
  Map<Long, WaveSeal> find(Collection<Long> waves) {
    Map<Long, WaveSeal> found = new HashMap<>();
    if (waves.isEmpty()) {
      return found;
    }
    SurveyKey key = SurveyKey.configured();
    sql
        .list(
            "select wave_id, salt, key_id from wave_seal where wave_id in ("
                + Sql.marks(waves.size())
                + ")",
            row -> new Row(row.getLong(1), row.getString(2), row.getString(3)),
            List.copyOf(waves))
        .stream()
        .filter(row -> row.keyId().equals(key.id()))
        .forEach(row -> found.put(row.wave(), key.seal(row.wave(), row.salt())));
    return found;
  }

  /** Whether every anonymous wave that is open keeps a part of its key outside the database. */
  boolean lieApart() {
    return !SurveyKey.configured().id().equals(SurveyKey.NONE)
        && sql.number(
                "select count(*) from wave_seal where closed_at is null and key_id = ?",
                List.of(SurveyKey.NONE))
            == 0;
  }

  /** Notes that a wave is closed. */
  void close(long waveId) {
    sql.update(
        "update wave_seal set closed_at = ? where wave_id = ?",
        List.of(clock.instant().atOffset(ZoneOffset.UTC), waveId));
  }

  /** Removes the seal of a wave that was closed a while ago; returns whether it did. */
  boolean forget(long waveId) {
    return sql.update(
            "delete from wave_seal where wave_id = ? and closed_at < ?",
            List.of(waveId, clock.instant().minus(GRACE).atOffset(ZoneOffset.UTC)))
        > 0;
  }
}
