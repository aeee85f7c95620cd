package org.compagnon.pairing.algorithm;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides slowly, from docs/pairing/certificate.md alone, whether three texts are a valid proof:
 * words instead of bytes, maps instead of arrays, big integers. Of the conditions 2 to 5 it tries
 * only v &gt;= 0 and the gap, which imply the others.
 */
final class ProofOracle {

  private record Pair(int mentee, int mentor) {}

  private boolean first;
  private final Map<Integer, Integer> demand = new HashMap<>();
  private final Map<Integer, Integer> priority = new HashMap<>();
  private final Map<Integer, Integer> capacity = new HashMap<>();
  private final Map<Pair, Integer> arcs = new HashMap<>();
  private final Set<Pair> locks = new HashSet<>();
  private final Set<Pair> pairs = new HashSet<>();
  private final Map<Integer, BigInteger> menteeDual = new HashMap<>();
  private final Map<Integer, BigInteger> mentorDual = new HashMap<>();
  private final Set<Integer> witness = new HashSet<>();
  private int mentees;
  private int mentors;
  private long unpairedCost;
  private long scale;
  private long firstCost;

  /** Whether the texts keep to the format and everything holds. */
  static boolean accepts(ProofFiles files) {
    try {
      var oracle = new ProofOracle();
      oracle.readInstance(records(files.instance()));
      oracle.readResult(records(files.result()));
      oracle.readCertificate(records(files.certificate()));
      return oracle.pairsFit() && oracle.gapIsZero() && oracle.witnessHolds();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static List<String[]> records(String text) {
    var records = new ArrayList<String[]>();
    for (String line : text.split("\r?\n")) {
      String content = line.replaceFirst("#.*", "").strip();
      if (!content.isEmpty()) {
        records.add(content.split("[ \t]+"));
      }
    }
    return records;
  }

  private void readInstance(List<String[]> records) {
    var head = records.remove(0);
    demand(head[0].equals("p") && head[1].equals("pairing") && head.length == 5);
    mentees = Integer.parseInt(head[2]);
    mentors = Integer.parseInt(head[3]);
    for (var r : records) {
      switch (r[0] + r.length) {
        case "o2" -> first = isNew(r[1].equals("first") && !first);
        case "n4" -> {
          demand(demand.put(within(r[1], 1, mentees), within(r[2], 1, 3)) == null);
          priority.put(Integer.parseInt(r[1]), within(r[3], 0, 1_000_000));
        }
        case "m3" ->
            demand(capacity.put(within(r[1], 1, mentors), within(r[2], 0, 1 << 30)) == null);
        case "e4" -> demand(arcs.put(pair(r), within(r[3], 0, 10_000)) == null);
        case "l3" -> demand(locks.add(pair(r)));
        default -> throw new IllegalArgumentException();
      }
    }
    demand(arcs.size() == Integer.parseInt(head[4]) && arcs.keySet().containsAll(locks));
    for (int i = 1; i <= mentees; i++) {
      demand(openDemand(i) >= 0);
    }
    for (int j = 1; j <= mentors; j++) {
      demand(openCapacity(j) >= 0);
    }
  }

  private void readResult(List<String[]> records) {
    var sum = records.remove(0);
    demand(sum[0].equals("s") && sum.length == 3);
    long total = 0;
    for (var r : records) {
      demand(r[0].equals("a") && r.length == 4 && pairs.add(pair(r)));
      demand(arcs.getOrDefault(pair(r), -1) == Integer.parseInt(r[3]));
      total += Integer.parseInt(r[3]);
    }
    demand(Long.parseLong(sum[1]) == pairs.size() && Long.parseLong(sum[2]) == total);
  }

  private void readCertificate(List<String[]> records) {
    var costs = records.remove(0);
    demand(costs[0].equals("c") && costs.length == (first ? 4 : 3));
    unpairedCost = Long.parseLong(costs[1]);
    scale = Long.parseLong(costs[2]);
    firstCost = first ? Long.parseLong(costs[3]) : 0;
    boolean strict = first && demand.values().stream().anyMatch(units -> units > 1);
    long least = strict ? (mentees + 1) * 10_001L : 0;
    demand(unpairedCost >= 1 && scale >= 1 && firstCost >= least);
    for (var r : records) {
      switch (r[0] + r.length) {
        case "u3" -> demand(menteeDual.put(within(r[1], 1, mentees), number(r[2])) == null);
        case "v3" -> demand(mentorDual.put(within(r[1], 1, mentors), number(r[2])) == null);
        case "w2" -> demand(witness.add(within(r[1], 1, mentees)));
        default -> throw new IllegalArgumentException();
      }
    }
    demand(menteeDual.size() == mentees && mentorDual.size() == mentors);
    demand(mentorDual.values().stream().allMatch(v -> v.signum() >= 0));
  }

  private boolean pairsFit() {
    boolean fit = pairs.containsAll(locks);
    for (int i = 1; i <= mentees; i++) {
      fit &= missing(i) >= 0;
    }
    for (int j = 1; j <= mentors; j++) {
      int mentor = j;
      fit &= pairs.stream().filter(p -> p.mentor() == mentor).count() <= capacity(j);
    }
    return fit;
  }

  private boolean gapIsZero() {
    BigInteger cost = BigInteger.ZERO;
    BigInteger bound = BigInteger.ZERO;
    for (int i = 1; i <= mentees; i++) {
      bound = bound.add(times(openDemand(i), menteeDual.get(i)));
      for (int t = 0; t < openDemand(i); t++) {
        cost = t < missing(i) ? cost.add(missingCost(i, t)) : cost;
        bound = bound.subtract(menteeDual.get(i).subtract(missingCost(i, t)).max(BigInteger.ZERO));
      }
    }
    for (var arc : arcs.keySet()) {
      if (!locks.contains(arc)) {
        var own = times(scale, BigInteger.valueOf(10_000 - arcs.get(arc)));
        var reduced = own.subtract(menteeDual.get(arc.mentee())).add(mentorDual.get(arc.mentor()));
        cost = pairs.contains(arc) ? cost.add(own) : cost;
        bound = bound.add(reduced.min(BigInteger.ZERO));
      }
    }
    for (int j = 1; j <= mentors; j++) {
      bound = bound.subtract(times(openCapacity(j), mentorDual.get(j)));
    }
    return cost.equals(bound);
  }

  private boolean witnessHolds() {
    long most = locks.size();
    for (int i = 1; i <= mentees; i++) {
      most += witness.contains(i) ? 0 : openDemand(i);
    }
    for (int j = 1; j <= mentors; j++) {
      int mentor = j;
      long reached =
          arcs.keySet().stream()
              .filter(arc -> arc.mentor() == mentor && witness.contains(arc.mentee()))
              .filter(arc -> !locks.contains(arc))
              .count();
      most += Math.min(reached, openCapacity(j));
    }
    return pairs.size() == most;
  }

  private BigInteger missingCost(int mentee, int t) {
    boolean leavesNone =
        t == openDemand(mentee) - 1 && locks.stream().noneMatch(lock -> lock.mentee() == mentee);
    long extra = leavesNone ? firstCost + priority.getOrDefault(mentee, 0) : 0;
    return times(scale, BigInteger.valueOf(unpairedCost).add(BigInteger.valueOf(extra)));
  }

  private int openDemand(int mentee) {
    return demand.getOrDefault(mentee, 1)
        - (int) locks.stream().filter(lock -> lock.mentee() == mentee).count();
  }

  private int openCapacity(int mentor) {
    return capacity(mentor) - (int) locks.stream().filter(lock -> lock.mentor() == mentor).count();
  }

  private int missing(int mentee) {
    return demand.getOrDefault(mentee, 1)
        - (int) pairs.stream().filter(pair -> pair.mentee() == mentee).count();
  }

  private int capacity(int mentor) {
    return capacity.getOrDefault(mentor, 1);
  }

  private Pair pair(String[] record) {
    return new Pair(within(record[1], 1, mentees), within(record[2], 1, mentors));
  }

  private static int within(String field, int least, int most) {
    int value = Integer.parseInt(field);
    demand(value >= least && value <= most);
    return value;
  }

  private static BigInteger number(String field) {
    return BigInteger.valueOf(Long.parseLong(field));
  }

  private static BigInteger times(long factor, BigInteger number) {
    return BigInteger.valueOf(factor).multiply(number);
  }

  private static boolean isNew(boolean holds) {
    demand(holds);
    return true;
  }

  private static void demand(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException();
    }
  }
}
