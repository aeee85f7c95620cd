package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies of a text's lines with one change. */
final class Lines {

  private Lines() {}

  static List<String> of(String text) {
    return Arrays.asList(text.split("\n"));
  }

  static List<String> without(List<String> lines, int at) {
    var copy = new ArrayList<>(lines);
    copy.remove(at);
    return copy;
  }

  static List<String> with(List<String> lines, String line) {
    var copy = new ArrayList<>(lines);
    copy.add(line);
    return copy;
  }

  static List<String> changed(List<String> lines, int at, String line) {
    var copy = new ArrayList<>(lines);
    copy.set(at, line);
    return copy;
  }
}
