package org.compagnon.organisation.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text file is written: by its byte order mark, else UTF-8 where every byte
 * agrees, else what spreadsheets in western Europe write (Windows-1252), which is a guess.
 *
 * @param mark length of the byte order mark
 * @param guessed whether nothing in the file says so
 */
record TextEncoding(Charset charset, int mark, boolean guessed) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Looks through the whole file.
   *
   * @throws UnreadableFile if the bytes fit none of them
   */
  static TextEncoding of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(1_024);
      if (at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
        return new TextEncoding(StandardCharsets.UTF_8, 3, false);
      }
      if (at(start, 0) == 0xFF && at(start, 1) == 0xFE) {
        return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
      }
      if (at(start, 0) == 0xFE && at(start, 1) == 0xFF) {
        return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
      }
      Charset wide = wide(start);
      if (wide != null) {
        return new TextEncoding(wide, 0, true);
      }
    }
    Counts counts = new Counts();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
      counts.look(in);
    }
    if (counts.wrong == 0) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, false);
    }
    // Text that is UTF-8 in most places was put together from two encodings: nothing reads it all.
    // Where most letters beyond ASCII would be signs, it is an encoding of another system.
    if (counts.right * 4L >= counts.wrong || counts.unused > 0 || counts.odd * 2L > counts.high) {
      throw new UnreadableFile(
          counts.firstWrongLine, ProblemCode.WRONG_ENCODING, String.valueOf(counts.firstWrongLine));
    }
    return new TextEncoding(WINDOWS, 0, true);
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  /** UTF-16 without a mark: every other byte of western text is zero. */
  private static Charset wide(byte[] start) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i + 1 < start.length; i += 2) {
      even += start[i] == 0 ? 1 : 0;
      odd += start[i + 1] == 0 ? 1 : 0;
    }
    int pairs = start.length / 2;
    if (pairs < 4) {
      return null;
    }
    if (odd * 10 > pairs * 7 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 > pairs * 7 && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  /** What the bytes beyond ASCII look like. */
  private static final class Counts {
    private long line = 1;
    private long firstWrongLine;
    private long right;
    private long wrong;
    private long high;
    private long odd;
    private long unused;

    void look(InputStream in) throws IOException {
      int last = 0;
      int beforeLast = 0;
      int open = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\r' || b == '\n' && last != '\r') {
          line++;
        }
        if (isQuote(last) && isLetter(beforeLast) && isLetter(b)) {
          odd++; // no word has a quotation mark inside: elsewhere the byte is a letter
        }
        beforeLast = last;
        last = b;
        if (b > 127) {
          single(b);
        }
        open = step(b, open);
      }
      if (open > 0) {
        wrong();
      }
    }

    private static boolean isQuote(int b) {
      return b == 0x91 || b == 0x93 || b == 0x94;
    }

    private static boolean isLetter(int b) {
      return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** What the byte would be in Windows-1252. */
    private void single(int b) {
      high++;
      if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
        unused++;
      } else if (b < 0xA0
          && "\u20ac\u2026\u0153\u0152\u2018\u2019\u201c\u201d\u2013\u2014\u0160\u0161\u017d\u017e\u0178"
                  .indexOf(new String(new byte[] {(byte) b}, WINDOWS))
              < 0) {
        odd++;
      } else if (b == 0x8E || b == 0x9A || b == 0x8A || b == 0x9E) {
        odd++;
      }
    }

    /**
     * @param open continuation bytes still expected
     * @return those expected after this byte
     */
    private int step(int b, int open) {
      if (open > 0) {
        if ((b & 0xC0) == 0x80) {
          right += open == 1 ? 1 : 0;
          return open - 1;
        }
        wrong();
      }
      if (b < 0x80) {
        return 0;
      }
      if (b >= 0xC2 && b <= 0xDF) {
        return 1;
      }
      if (b >= 0xE0 && b <= 0xEF) {
        return 2;
      }
      if (b >= 0xF0 && b <= 0xF4) {
        return 3;
      }
      wrong();
      return 0;
    }

    private void wrong() {
      if (wrong++ == 0) {
        firstWrongLine = line;
      }
    }
  }
}
