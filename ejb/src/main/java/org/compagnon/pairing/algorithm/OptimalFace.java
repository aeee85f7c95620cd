package org.compagnon.pairing.algorithm;

/**
 * Chooses one canonical answer among all optimal ones, so that the result depends on the people and
 * not on the way it was found.
 *
 * <p>By complementary slackness every optimal matching takes only tight arcs (reduced cost 0), and
 * two optimal matchings with as many pairs differ by cycles of tight arcs. Only arcs inside a
 * strongly connected part of the tight residual graph can therefore differ. On those arcs alone a
 * second exact solve minimises the sum of a hash of the two ids. Hashes may tie, so the step is
 * repeated on what is left with another hash until nothing can differ any more.
 */
final class OptimalFace {

  private static final int MOST_ROUNDS = 16;

  private OptimalFace() {}

  /**
   * Changes the matching to the canonical one; prices stay and still prove it.
   *
   * @param ids stable ids by row and by column
   */
  static void choose(Network network, Matching matching, Prices prices, FaceIds ids, Watch watch) {
    choose(network, matching, prices, ids, watch, 0);
  }

  private static void choose(
      Network network, Matching matching, Prices prices, FaceIds ids, Watch watch, int round) {
    watch.check();
    var parts = new TightComponents(network, matching, prices);
    if (round == MOST_ROUNDS || !parts.anyChoice()) {
      return;
    }
    var face = new FaceNetwork(network, matching, prices, parts, ids, round);
    var solved = new FaceSolve(face.network(), watch);
    solved.run(face.pairs());
    choose(face.network(), solved.matching(), solved.prices(), face.ids(), watch, round + 1);
    face.writeBack(solved.matching());
  }
}
