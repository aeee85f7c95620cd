package org.compagnon.organisation;

/**
 * What became of an invitation to several people.
 *
 * @param invited how many got their first invitation
 * @param again to how many it was sent again, because its link no longer worked
 * @param passedOver how many got none: they have left, have an account, or an invitation that works
 */
public record InvitedPeople(int invited, int again, int passedOver) {
  private static final long MOST = 10_000;

  /** What a number of {@link #asNumber} stands for. */
  public static InvitedPeople of(long number) {
    long rest = number - 1;
    return new InvitedPeople(
        (int) (rest % MOST), (int) (rest / MOST % MOST), (int) (rest / MOST / MOST));
  }

  /** One number from 1 on that tells the three, each below ten thousand. */
  public long asNumber() {
    return 1 + invited + MOST * (again + MOST * passedOver);
  }
}
