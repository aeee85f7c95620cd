package org.compagnon.pairing.algorithm;

import java.util.Arrays;
import java.util.Collection;

/**
 * Scores in which some pairs are favoured over all others: the best pairing of them gives such a
 * pair up only where that gains more than the bonus, or a further pair.
 *
 * <p>The favoured pairs score more by the bonus. Where that would pass 10,000 the rest of the bonus
 * is taken from everybody else's score instead, down to 0; as the number of pairs comes first, that
 * is the same. Pairs that are not eligible stay so.
 */
public final class StayRows implements ScoreRows {

  private final ScoreRows rows;
  private final int[][] stays;
  private final int more;
  private final int less;

  /**
   * A pair to favour, by index.
   *
   * @param mentee index of the mentee
   * @param mentor index of the mentor
   */
  public record Stay(int mentee, int mentor) {}

  /**
   * Favours pairs; those that are not eligible do not count.
   *
   * @param bonus basis points, 0 to 10,000
   */
  public StayRows(ScoreRows rows, Collection<Stay> favoured, int bonus) {
    if (bonus < 0 || bonus > PairingProblem.MAX_SCORE) {
      throw new IllegalArgumentException(
          "The bonus (%d) must lie between 0 and 10,000.".formatted(bonus));
    }
    this.rows = rows;
    stays = new int[rows.mentees()][];
    var cursor = rows.cursor();
    int highest = 0;
    for (var stay : favoured) {
      int score = cursor.score(stay.mentee(), stay.mentor());
      if (score != NOT_ELIGIBLE) {
        highest = Math.max(highest, score);
        stays[stay.mentee()] = with(stays[stay.mentee()], stay.mentor());
      }
    }
    more = Math.min(bonus, PairingProblem.MAX_SCORE - highest);
    less = bonus - more;
  }

  private static int[] with(int[] known, int mentor) {
    if (known == null) {
      return new int[] {mentor};
    }
    int[] longer = Arrays.copyOf(known, known.length + 1);
    longer[known.length] = mentor;
    return longer;
  }

  @Override
  public int mentees() {
    return rows.mentees();
  }

  @Override
  public int mentors() {
    return rows.mentors();
  }

  @Override
  public Cursor cursor() {
    return new Favouring(rows.cursor());
  }

  private boolean stays(int mentee, int mentor) {
    if (stays[mentee] != null) {
      for (int one : stays[mentee]) {
        if (one == mentor) {
          return true;
        }
      }
    }
    return false;
  }

  private int favoured(int score) {
    return score == NOT_ELIGIBLE ? score : score + more;
  }

  private int other(int score) {
    return score == NOT_ELIGIBLE ? score : Math.max(0, score - less);
  }

  /** Adds to what another cursor reads. */
  private final class Favouring implements Cursor {

    private final Cursor plain;

    private Favouring(Cursor plain) {
      this.plain = plain;
    }

    @Override
    public int score(int mentee, int mentor) {
      int score = plain.score(mentee, mentor);
      return stays(mentee, mentor) ? favoured(score) : other(score);
    }

    @Override
    public void row(int mentee, int[] scores) {
      plain.row(mentee, scores);
      for (int j = 0; less > 0 && j < mentors(); j++) {
        scores[j] = stays(mentee, j) ? scores[j] : other(scores[j]);
      }
      for (int k = 0; stays[mentee] != null && k < stays[mentee].length; k++) {
        scores[stays[mentee][k]] = favoured(scores[stays[mentee][k]]);
      }
    }
  }
}
