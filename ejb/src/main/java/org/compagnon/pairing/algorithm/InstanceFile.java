package org.compagnon.pairing.algorithm;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A pairing problem as a text file; the format is that of docs/pairing/certificate.md.
 *
 * <p>People have numbers from 1 in a file. Reading makes these their ids; writing numbers people in
 * ascending order of their ids, so that equal problems give equal bytes and a file says nothing
 * about who they are.
 */
public final class InstanceFile {

  /** Most mentees, and most mentors, of a file. */
  public static final int MAX_PEOPLE = 10_000_000;

  /** Most arcs of a file. */
  public static final int MAX_ARCS = 1_000_000_000;

  /** Reading takes about as many bytes of memory as the file has, checking twice that. */
  private static final long MEMORY_OF_BYTE = 2;

  private static final char NOTE = '#';
  private static final int MOST_NOTES = 1_000;
  private static final int LONGEST_NOTE = 1_000;

  private InstanceFile() {}

  /**
   * Makes sure that there is enough memory to read a file, and to check it.
   *
   * @throws PairingTooLarge if not
   * @throws IOException if its size cannot be found out
   */
  public static void requireMemory(Path file) throws IOException {
    new MemoryNeed(MEMORY_OF_BYTE * Files.size(file)).require();
  }

  /**
   * Reads a problem, in time linear in the file where its arcs ascend.
   *
   * @throws MalformedFile if the file does not keep to the format
   * @throws IOException if it cannot be read
   */
  public static PairingProblem read(Path file) throws IOException {
    return new InstanceReader(file).read();
  }

  /**
   * The notes at the beginning of a file: its comments before the first record.
   *
   * @throws IOException if it cannot be read
   */
  public static List<String> notes(Path file) throws IOException {
    var notes = new ArrayList<String>();
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      var line = note(in);
      while (line != null) {
        notes.add(line);
        line = notes.size() < MOST_NOTES ? note(in) : null;
      }
    }
    return notes;
  }

  /** The text of the next line if it is a comment; null where it is not. */
  private static String note(InputStream in) throws IOException {
    if (in.read() != NOTE || in.read() != ' ') {
      return null;
    }
    var text = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0 && next != '\n' && text.size() < LONGEST_NOTE) {
      text.write(next);
      next = in.read();
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a problem below notes.
   *
   * @param notes one line each, without line ends
   */
  public static void write(PairingProblem problem, List<String> notes, OutputStream out)
      throws IOException {
    for (var note : notes) {
      out.write(("# " + note + "\n").getBytes(StandardCharsets.UTF_8));
    }
    write(problem, out);
  }

  /** Writes a problem; the stream is flushed and stays open. */
  public static void write(PairingProblem problem, OutputStream out) throws IOException {
    var to = new RecordWriter(out);
    to.record('p').word("pairing").number(problem.mentees()).number(problem.mentors());
    to.number(problem.arcs()).end();
    if (problem.firstMentorsFirst()) {
      to.record('o').word("first").end();
    }
    for (int i = 0; i < problem.mentees(); i++) {
      to.record('n').number(i + 1L).number(problem.demand(i)).number(problem.priority(i)).end();
    }
    for (int j = 0; j < problem.mentors(); j++) {
      to.record('m').number(j + 1L).number(problem.capacity(j)).end();
    }
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        to.record('e').number(i + 1L).number(problem.mentorOf(arc) + 1L);
        to.number(problem.score(arc)).end();
      }
    }
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (problem.locked(arc)) {
          to.record('l').number(i + 1L).number(problem.mentorOf(arc) + 1L).end();
        }
      }
    }
    to.flush();
  }
}
