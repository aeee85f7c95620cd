package org.compagnon.pairing.algorithm;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of the table in Markdown.
 *
 * @param found what was measured
 * @param late who was given up
 * @param limit seconds after which
 */
record BenchRow(Map<BenchSolver, BenchChild.Figures> found, Set<BenchSolver> late, String limit) {

  static final String HEAD =
      """
      | instance (arcs) | pairs | ours | OR-Tools flow, faster mode | other mode | OR-Tools LSA | JGraphT | ours / faster flow | ours / LSA | MB ours / flow | load |
      |---|---|---|---|---|---|---|---|---|---|---|""";

  /**
   * The line.
   *
   * @param tight the engine's figures in a heap as small as it may be; null where not measured
   * @param load of the machine when the row began
   */
  String markdown(String name, int arcs, BenchChild.Figures tight, double load) {
    var direct = found.get(BenchSolver.FLOW);
    var maximum = found.get(BenchSolver.MAXFLOW);
    boolean swap = direct == null || maximum != null && maximum.seconds() < direct.seconds();
    var faster = swap ? maximum : direct;
    var other = swap ? BenchSolver.FLOW : BenchSolver.MAXFLOW;
    var value = found.values().stream().findFirst().map(BenchChild.Figures::value).orElse(null);
    return Stream.of(
            name + " (" + arcs(arcs) + ")",
            value == null ? "–" : String.format(Locale.ROOT, "%,d", value.pairs()),
            ours(),
            seconds(swap ? BenchSolver.MAXFLOW : BenchSolver.FLOW),
            seconds(other),
            seconds(BenchSolver.LSA),
            seconds(BenchSolver.JGRAPHT),
            ratio(faster),
            ratio(found.get(BenchSolver.LSA)),
            memory(tight) + " / " + memory(faster),
            String.format(Locale.ROOT, "%.1f", load))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String arcs(int arcs) {
    return arcs < 1_000_000 ? arcs / 1_000 + "k" : String.format(Locale.ROOT, "%.1fM", arcs / 1e6);
  }

  private String ours() {
    boolean core = found.containsKey(BenchSolver.CORE);
    return seconds(BenchSolver.ENGINE) + (core ? ", core " + seconds(BenchSolver.CORE) : "");
  }

  private String seconds(BenchSolver solver) {
    var figures = found.get(solver);
    if (figures == null) {
      return late.contains(solver) ? "> " + limit : "–";
    }
    double seconds = figures.seconds();
    return String.format(
        Locale.ROOT, seconds < 1 ? "%.3f" : seconds < 10 ? "%.2f" : "%.1f", seconds);
  }

  private String ratio(BenchChild.Figures rival) {
    var ours = found.get(BenchSolver.ENGINE);
    return ours == null || rival == null
        ? "–"
        : String.format(Locale.ROOT, "%.2f", ours.seconds() / rival.seconds());
  }

  private static String memory(BenchChild.Figures figures) {
    return figures == null || figures.megabytes() < 0 ? "–" : "" + figures.megabytes();
  }
}
