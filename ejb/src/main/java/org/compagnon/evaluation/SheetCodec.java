package org.compagnon.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet's answers as bytes, for sealing. */
final class SheetCodec {
  private static final int NO_CHOICE = -1;
  private static final int NO_WORDS = -1;
  private static final int HEAD_BYTES = Integer.BYTES;
  private static final int ANSWER_BYTES = Long.BYTES + 2 * Integer.BYTES;
  private static final int BYTES_A_CHARACTER = 3;

  private SheetCodec() {}

  /** The most bytes that a sheet of these items can take, whatever is answered. */
  static int size(List<QuestionnaireItem> items) {
    long inWords = items.stream().filter(item -> item.kind() == ItemKind.TEXT).count();
    return HEAD_BYTES
        + items.size() * ANSWER_BYTES
        + (int) inWords * ItemKind.MOST_WORDS * BYTES_A_CHARACTER;
  }

  static byte[] write(Collection<GivenAnswer> answers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(answers.size());
      for (GivenAnswer answer : answers) {
        out.writeLong(answer.itemId());
        out.writeInt(answer.choice() == null ? NO_CHOICE : answer.choice());
        byte[] words =
            answer.words() == null ? null : answer.words().getBytes(StandardCharsets.UTF_8);
        out.writeInt(words == null ? NO_WORDS : words.length);
        if (words != null) {
          out.write(words);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answers by item. */
  static Map<Long, GivenAnswer> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      Map<Long, GivenAnswer> answers = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        long item = in.readLong();
        int choice = in.readInt();
        int words = in.readInt();
        answers.put(
            item,
            new GivenAnswer(
                item,
                choice == NO_CHOICE ? null : choice,
                words == NO_WORDS
                    ? null
                    : new String(in.readNBytes(words), StandardCharsets.UTF_8)));
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
