package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
