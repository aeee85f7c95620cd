package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Every systematic way to spoil a solved instance, one change at a time. A change may by chance
 * leave a valid proof (another best pairing, another dual); only those called {@code wrong} never
 * do.
 */
final class Corruptions {

  /** The one change that always leaves a valid proof. */
  static final String HARMLESS = "double scale and duals";

  /** The place of F in the line of costs; unlike X and S it may be 0. */
  private static final int EXTRA_COST = 3;

  /**
   * One spoilt set of texts.
   *
   * @param wrong whether it is wrong whatever the instance
   */
  record Corruption(String name, boolean wrong, ProofFiles files) {}

  private final ProofFiles sound;
  private final List<String> instance;
  private final List<String> result;
  private final List<String> certificate;
  private final Map<String, Integer> scores = new HashMap<>();
  private final List<Corruption> all = new ArrayList<>();

  private Corruptions(ProofFiles sound) {
    this.sound = sound;
    instance = Lines.of(sound.instance());
    result = Lines.of(sound.result());
    certificate = Lines.of(sound.certificate());
    for (String line : instance) {
      if (line.startsWith("e ")) {
        var field = line.split(" ");
        scores.put(field[1] + " " + field[2], Integer.parseInt(field[3]));
      }
    }
  }

  static List<Corruption> of(ProofFiles sound) {
    var corruptions = new Corruptions(sound);
    corruptions.spoilPairs();
    corruptions.movePairs();
    corruptions.spoilSums();
    corruptions.spoilDuals();
    corruptions.spoilCosts();
    corruptions.spoilInstance();
    corruptions.spoilText();
    return corruptions.all;
  }

  private void spoilPairs() {
    for (int k = 1; k < result.size(); k++) {
      String pair = result.get(k);
      addResult("drop a pair", true, summed(Lines.without(result, k)));
      addResult("drop a pair, not the sum", true, Lines.without(result, k));
      addResult("double a pair", true, summed(Lines.with(result, pair)));
      addResult("double a pair, not the sum", true, Lines.with(result, pair));
      var field = pair.split(" ");
      int other = (Integer.parseInt(field[3]) + 1) % 10_001;
      var wrongScore = Lines.changed(result, k, "a %s %s %d".formatted(field[1], field[2], other));
      addResult("change a score", true, summed(wrongScore));
      addResult("change a score, not the sum", true, wrongScore);
    }
    var taken = new HashSet<>(result);
    for (String line : instance) {
      String pair = "a" + line.substring(1);
      if (line.startsWith("e ") && !taken.contains(pair)) {
        addResult("add an arc", true, summed(Lines.with(result, pair)));
      }
    }
    addResult("add a stranger", true, summed(Lines.with(result, "a 1000 1 5000")));
  }

  private void movePairs() {
    for (int k = 1; k < result.size(); k++) {
      var one = result.get(k).split(" ");
      for (int l = k + 1; l < result.size(); l++) {
        var two = result.get(l).split(" ");
        var swapped = Lines.changed(result, k, pair(two[1], one[2]));
        addResult("swap mentees", false, summed(Lines.changed(swapped, l, pair(one[1], two[2]))));
      }
      for (String line : instance) {
        var arc = line.split(" ");
        if (arc[0].equals("e") && (arc[1].equals(one[1]) || arc[2].equals(one[2]))) {
          boolean same = arc[1].equals(one[1]) && arc[2].equals(one[2]);
          if (!same) {
            addResult(
                "move a pair", false, summed(Lines.changed(result, k, "a" + line.substring(1))));
          }
        }
      }
    }
  }

  private void spoilSums() {
    var sum = result.get(0).split(" ");
    long pairs = Long.parseLong(sum[1]);
    long total = Long.parseLong(sum[2]);
    for (long step : new long[] {-1, 1, 1000}) {
      addResult(
          "change the count",
          true,
          Lines.changed(result, 0, "s %d %d".formatted(pairs + step, total)));
      addResult(
          "change the total",
          true,
          Lines.changed(result, 0, "s %d %d".formatted(pairs, total + step)));
    }
    addResult("drop the sum", true, Lines.without(result, 0));
    addResult("double the sum", true, Lines.with(result, result.get(0)));
  }

  private void spoilDuals() {
    for (int k = 1; k < certificate.size(); k++) {
      String line = certificate.get(k);
      addCertificate("drop a line", !line.startsWith("w"), Lines.without(certificate, k));
      addCertificate("double a line", true, Lines.with(certificate, line));
      var field = line.split(" ");
      if (field.length == 3) {
        long dual = Long.parseLong(field[2]);
        for (long other :
            new long[] {dual - 1, dual + 1, -dual - 1, 0, 5L * dual, Long.MAX_VALUE}) {
          String spoilt = "%s %s %d".formatted(field[0], field[1], other);
          boolean negativeMentor = field[0].equals("v") && other < 0;
          addCertificate("change a dual", negativeMentor, Lines.changed(certificate, k, spoilt));
        }
      }
    }
    for (String line : certificate) {
      if (line.startsWith("u ")) {
        addCertificate("add a witness", false, Lines.with(certificate, "w " + line.split(" ")[1]));
      }
    }
    addCertificate(
        "drop all witnesses", false, certificate.stream().filter(x -> !x.startsWith("w")).toList());
    for (long step : new long[] {-1, 1}) {
      addCertificate(
          "shift all duals", false, certificate.stream().map(x -> times(x, 1, step)).toList());
    }
    addCertificate(
        "double all duals", false, certificate.stream().map(x -> times(x, 2, 0)).toList());
  }

  private void spoilCosts() {
    var costs = certificate.get(0).split(" ");
    for (int k = 1; k < costs.length; k++) {
      for (long step : new long[] {-1, 1, Long.parseLong(costs[k]), -Long.parseLong(costs[k])}) {
        var spoilt = costs.clone();
        long cost = Long.parseLong(costs[k]) + step;
        spoilt[k] = Long.toString(cost);
        boolean tooLow = cost < (k == EXTRA_COST ? 0 : 1);
        addCertificate(
            "change a cost", tooLow, Lines.changed(certificate, 0, String.join(" ", spoilt)));
      }
    }
    addCertificate(
        "add a cost", true, Lines.changed(certificate, 0, certificate.get(0) + " 99999999"));
    addCertificate("drop the costs", true, Lines.without(certificate, 0));
    var scaled = new ArrayList<>(certificate.stream().map(x -> times(x, 2, 0)).toList());
    costs[2] = Long.toString(2 * Long.parseLong(costs[2]));
    scaled.set(0, String.join(" ", costs));
    addCertificate(HARMLESS, false, scaled);
  }

  private void spoilInstance() {
    for (int k = 1; k < instance.size(); k++) {
      String line = instance.get(k);
      var field = line.split(" ");
      addInstance("drop an instance line", false, Lines.without(instance, k));
      addInstance("double an instance line", true, Lines.with(instance, line));
      for (int f = 1; f < field.length && !field[0].equals("o"); f++) {
        for (int step : new int[] {-1, 1}) {
          var spoilt = field.clone();
          spoilt[f] = Integer.toString(Integer.parseInt(field[f]) + step);
          addInstance(
              "change an instance", false, Lines.changed(instance, k, String.join(" ", spoilt)));
        }
      }
    }
  }

  private void spoilText() {
    addResult("an empty result", true, List.of());
    addCertificate("an empty certificate", true, List.of());
    addInstance("an empty instance", true, List.of());
    addResult("an unknown record", true, Lines.with(result, "z 1 1 1"));
    addCertificate("an unknown record", true, Lines.with(certificate, "z 1 1 1"));
    for (int k = 1; k < result.size(); k++) {
      addResult("cut the result", true, result.subList(0, k));
    }
    for (int k = 1; k < certificate.size(); k++) {
      addCertificate(
          "cut the certificate", !certificate.get(k).startsWith("w"), certificate.subList(0, k));
    }
    String text = sound.result();
    all.add(
        new Corruption(
            "cut a number", true, sound.withResult(text.substring(0, text.length() - 2))));
    all.add(
        new Corruption(
            "exchange the files",
            true,
            new ProofFiles(sound.instance(), sound.certificate(), sound.result())));
  }

  private static String times(String line, long factor, long step) {
    var field = line.split(" ");
    return field.length == 3 && !field[0].equals("c")
        ? "%s %s %d".formatted(field[0], field[1], factor * Long.parseLong(field[2]) + step)
        : line;
  }

  private String pair(String mentee, String mentor) {
    int score = scores.getOrDefault(mentee + " " + mentor, 5000);
    return "a %s %s %d".formatted(mentee, mentor, score);
  }

  private static List<String> summed(List<String> lines) {
    long total = lines.stream().skip(1).mapToLong(x -> Long.parseLong(x.split(" ")[3])).sum();
    return Lines.changed(lines, 0, "s %d %d".formatted(lines.size() - 1, total));
  }

  private void addInstance(String name, boolean wrong, List<String> lines) {
    all.add(new Corruption(name, wrong, sound.withInstance(String.join("\n", lines))));
  }

  private void addResult(String name, boolean wrong, List<String> lines) {
    all.add(new Corruption(name, wrong, sound.withResult(String.join("\n", lines))));
  }

  private void addCertificate(String name, boolean wrong, List<String> lines) {
    all.add(new Corruption(name, wrong, sound.withCertificate(String.join("\n", lines))));
  }
}
