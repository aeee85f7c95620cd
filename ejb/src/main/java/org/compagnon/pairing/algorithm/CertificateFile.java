package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A {@link Certificate} as a text file; the format is that of docs/pairing/certificate.md. People
 * bear the numbers that {@link InstanceFile} gives them.
 */
public final class CertificateFile {

  private CertificateFile() {}

  /**
   * Writes a certificate; the stream is flushed and stays open.
   *
   * @param problem the one the certificate belongs to
   */
  public static void write(PairingProblem problem, Certificate certificate, OutputStream out)
      throws IOException {
    var to = new RecordWriter(out);
    var terms = certificate.terms();
    to.record('c').number(terms.unpairedCost()).number(terms.scale());
    if (problem.firstMentorsFirst()) {
      to.number(terms.firstCost());
    }
    to.end();
    for (int i = 0; i < problem.mentees(); i++) {
      to.record('u').number(i + 1L).number(certificate.menteePrice(i)).end();
    }
    for (int j = 0; j < problem.mentors(); j++) {
      to.record('v').number(j + 1L).number(certificate.mentorPrice(j)).end();
    }
    for (int i = 0; i < problem.mentees(); i++) {
      if (certificate.witness(i)) {
        to.record('w').number(i + 1L).end();
      }
    }
    to.flush();
  }

  /**
   * Reads a certificate; that it proves anything is not checked.
   *
   * @param problem the one the certificate belongs to
   * @throws MalformedFile if the file does not keep to the format, or unpaired cost or scale is
   *     less than 1
   * @throws IOException if it cannot be read
   */
  public static Certificate read(PairingProblem problem, Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var records = new RecordReader(in, file.toString());
      if (!records.next() || records.type() != 'c') {
        throw records.malformed("The first record must be 'c'.");
      }
      long unpairedCost = records.number("unpaired cost", 1, Long.MAX_VALUE);
      int scale = records.integer("scale", 1, Integer.MAX_VALUE);
      long firstCost =
          problem.firstMentorsFirst() ? records.number("first cost", 0, Long.MAX_VALUE) : 0;
      records.end();
      var terms = new Certificate.Terms(unpairedCost, scale, firstCost);
      return read(problem, records, terms);
    }
  }

  private static Certificate read(
      PairingProblem problem, RecordReader records, Certificate.Terms terms) throws IOException {
    var mentees = new Duals("mentee", 'u', problem.mentees());
    var mentors = new Duals("mentor", 'v', problem.mentors());
    boolean[] witness = new boolean[problem.mentees()];
    while (records.next()) {
      switch (records.type()) {
        case 'u' -> mentees.read(records);
        case 'v' -> mentors.read(records);
        case 'w' -> readWitness(records, witness);
        default ->
            throw records.malformed("The record (%c) must be one of u, v and w.", records.type());
      }
      records.end();
    }
    mentees.requireAll(records);
    mentors.requireAll(records);
    return new Certificate(terms, mentees.dual, mentors.dual, witness);
  }

  private static void readWitness(RecordReader records, boolean[] witness) {
    int mentee = records.integer("mentee", 1, witness.length);
    if (witness[mentee - 1]) {
      throw records.malformed("The mentee (%d) must have one record 'w' only.", mentee);
    }
    witness[mentee - 1] = true;
  }

  /** The duals of one side while they are read. */
  private static final class Duals {
    private final String person;
    private final char type;
    private final long[] dual;
    private final boolean[] given;

    Duals(String person, char type, int size) {
      this.person = person;
      this.type = type;
      dual = new long[size];
      given = new boolean[size];
    }

    void read(RecordReader records) {
      int number = records.integer(person, 1, dual.length);
      if (given[number - 1]) {
        throw records.malformed(
            "The %s (%d) must have one record '%c' only.", person, number, type);
      }
      given[number - 1] = true;
      dual[number - 1] = records.number("dual", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    void requireAll(RecordReader records) {
      for (int k = 0; k < given.length; k++) {
        if (!given[k]) {
          throw records.malformed("The %s (%d) must have a record '%c'.", person, k + 1, type);
        }
      }
    }
  }
}
