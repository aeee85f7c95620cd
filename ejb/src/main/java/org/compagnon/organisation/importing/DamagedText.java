package org.compagnon.organisation.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text that was decoded wrongly before it came here: UTF-8 read as a western 8-bit encoding, once
 * or twice, or letters that another program could not write.
 *
 * <p>A pair of characters counts as damage only where it is exactly what one letter of a European
 * language becomes; so right French, German and Czech text never does.
 */
final class DamagedText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String CONTINUED =
      "[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]";

  /** Punctuation that may well follow a capital with an accent. */
  private static final String AFTER =
      "[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u201e\u2022\u00a0\u00ab\u00bb]";

  private static final Pattern SUSPECT =
      Pattern.compile(
          "\u00c3(?:"
              + CONTINUED
              + ")"
              + "|[\u00c4\u00c5](?!"
              + AFTER
              + "(?!\\p{L}))"
              + CONTINUED
              + "|\u00c2(?:[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf])"
              + "|\u00c8(?:[\u0098-\u009b\u02dc\u2122\u0161]|\u203a(?=\\p{L}))"
              + "|\u00e2(?:\u20ac|\u0080)"
              + CONTINUED
              + "|\u00e1[\u00ba\u00bb]"
              + CONTINUED);

  /** Signs of text that nothing brings back. */
  private static final Pattern LOST =
      Pattern.compile(
          "\ufffd|\\p{L}\\?+\\p{L}|^\\?+\\p{Ll}{2}|[\u221a\u251c\u252c][\u00a9\u00ae\u2020\u00a2\u00a7\u2022\u00b6\u00df\u2122\u00b4\u00a8\u2260\u00c6\u00d8\u2500-\u257f\u2591-\u2593\u00bd\u00a4\u00ac\u2310\u00aa\u00ba\u00bf\u00e0-\u00ff\u00ab\u00bb]");

  private DamagedText() {}

  /** Whether some of the text was decoded wrongly in a way that can be put right. */
  static boolean isDamaged(String text) {
    return SUSPECT.matcher(text).find() && !repaired(text).equals(text);
  }

  /** Whether letters are gone for good. */
  static boolean isLost(String text) {
    return text.chars().anyMatch(c -> c == '?' || c == 0xfffd || c == 0x221a || c >= 0x2500)
        && LOST.matcher(text).find();
  }

  /** The text as it was before, as far as that can be said; unchanged where it is right. */
  static String repaired(String text) {
    String now = text;
    for (int pass = 0; pass < 3 && SUSPECT.matcher(now).find(); pass++) {
      String before = now;
      now = onceRepaired(now);
      if (now.equals(before)) {
        break;
      }
    }
    return now;
  }

  /** Puts each run of characters beyond ASCII right that is UTF-8 read byte by byte. */
  private static String onceRepaired(String text) {
    StringBuilder all = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) > 127) {
        end++;
      }
      if (end > at) {
        all.append(run(text.substring(at, end)));
      } else {
        all.append(text.charAt(at));
        end = at + 1;
      }
      at = end;
    }
    return all.toString();
  }

  private static String run(String run) {
    ByteBuffer bytes = bytes(run);
    if (bytes == null) {
      return run;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      return byPairs(run);
    }
  }

  /** A damaged letter beside a right one: only the damaged is replaced. */
  private static String byPairs(String run) {
    StringBuilder all = new StringBuilder();
    int at = 0;
    while (at < run.length()) {
      String letter = null;
      int length = 0;
      for (int size = 2; size <= 3 && letter == null && at + size <= run.length(); size++) {
        String part = run.substring(at, at + size);
        if (SUSPECT.matcher(part).lookingAt()) {
          ByteBuffer bytes = bytes(part);
          String decoded =
              bytes == null ? "\ufffd" : StandardCharsets.UTF_8.decode(bytes).toString();
          letter = decoded.length() == 1 && decoded.charAt(0) != '\ufffd' ? decoded : null;
          length = size;
        }
      }
      all.append(letter == null ? run.substring(at, at + 1) : letter);
      at += letter == null ? 1 : length;
    }
    return all.toString();
  }

  /** The bytes the run was read from; the five bytes Windows leaves out are taken as they are. */
  private static ByteBuffer bytes(String run) {
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    var encoder = WINDOWS.newEncoder();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (encoder.canEncode(c)) {
        bytes.put(WINDOWS.encode(CharBuffer.wrap(new char[] {c})));
      } else if (c >= 0x80 && c < 0xA0) {
        bytes.put((byte) c);
      } else {
        return null;
      }
    }
    bytes.flip();
    return bytes;
  }
}
