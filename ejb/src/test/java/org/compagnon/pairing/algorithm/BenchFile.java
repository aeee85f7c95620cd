package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A problem without locks and priorities as a binary file, which is read without taking more memory
 * than the problem itself: a solver's memory can be told from that of reading.
 */
final class BenchFile {

  private static final int BLOCK = 1 << 20;

  private final FileChannel channel;
  private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);

  private BenchFile(FileChannel channel) {
    this.channel = channel;
  }

  static void write(PairingProblem problem, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var unfinished = file.resolveSibling(file.getFileName() + ".part");
    try (var channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      new BenchFile(channel).write(problem);
    }
    Files.move(unfinished, file);
  }

  static PairingProblem read(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new BenchFile(channel).read();
    }
  }

  private void write(PairingProblem problem) throws IOException {
    put(problem.firstMentorsFirst() ? 1 : 0);
    put(problem.mentees());
    put(problem.mentors());
    put(problem.arcs());
    for (int j = 0; j < problem.mentors(); j++) {
      put(problem.capacity(j));
    }
    for (int i = 0; i < problem.mentees(); i++) {
      put(problem.demand(i));
      put(problem.endArc(i));
    }
    for (int arc = 0; arc < problem.arcs(); arc++) {
      put(problem.mentorOf(arc));
      put(problem.score(arc));
    }
    flush();
  }

  private PairingProblem read() throws IOException {
    block.flip();
    boolean firstMentorsFirst = next() == 1;
    int n = next();
    int[] capacity = new int[next()];
    int arcs = next();
    for (int j = 0; j < capacity.length; j++) {
      capacity[j] = next();
    }
    int[] demand = new int[n];
    int[] rowStart = new int[n + 1];
    for (int i = 0; i < n; i++) {
      demand[i] = next();
      rowStart[i + 1] = next();
    }
    int[] mentor = new int[arcs];
    int[] score = new int[arcs];
    for (int arc = 0; arc < arcs; arc++) {
      mentor[arc] = next();
      score[arc] = next();
    }
    return new PairingProblem(
        firstMentorsFirst,
        new PairingProblem.Mentees(ids(n), demand, new long[n]),
        new PairingProblem.Mentors(ids(capacity.length), capacity),
        new PairingProblem.Arcs(rowStart, mentor, score, new boolean[arcs]));
  }

  private static long[] ids(int count) {
    long[] ids = new long[count];
    Arrays.setAll(ids, k -> k + 1);
    return ids;
  }

  private void put(int value) throws IOException {
    if (!block.hasRemaining()) {
      flush();
    }
    block.putInt(value);
  }

  private void flush() throws IOException {
    block.flip();
    while (block.hasRemaining()) {
      channel.write(block);
    }
    block.clear();
  }

  private int next() throws IOException {
    if (!block.hasRemaining()) {
      block.clear();
      do {
        if (channel.read(block) < 0) {
          throw new IOException("The file ends too early.");
        }
      } while (block.position() % Integer.BYTES != 0);
      block.flip();
    }
    return block.getInt();
  }
}
