package org.compagnon.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.compagnon.evaluation.anonymity.Sealing;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;

/**
 * The server's own key for anonymous sheets that wait to be blended ({@link Setting#SURVEY_KEY}).
 * It lies outside the database; without one, what lies in the database is all there is.
 */
public final class SurveyKey {
  /** The id where there is no key. */
  public static final String NONE = "none";

  private static final int ID_LENGTH = 16;

  private final byte[] key;
  private final String id;

  private SurveyKey(String secret) {
    key = Hashes.sha256().digest(("survey key " + secret).getBytes(StandardCharsets.UTF_8));
    id = secret.isEmpty() ? NONE : hex(Sealing.derive(key, "id")).substring(0, ID_LENGTH);
  }

  /** The key of this server, as it is set. */
  public static SurveyKey configured() {
    return new SurveyKey(Setting.SURVEY_KEY.text());
  }

  /** Tells this key from another and says nothing of it. */
  public String id() {
    return id;
  }

  /** What one wave does with it. */
  WaveSeal seal(long waveId, String salt) {
    return new WaveSeal(Sealing.derive(key, "wave " + waveId + " " + salt));
  }

  /**
   * The mark that stands for a person who has handed in.
   *
   * @param salt the wave's
   */
  public String mark(long waveId, String salt, long personId) {
    return seal(waveId, salt).mark(personId);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
