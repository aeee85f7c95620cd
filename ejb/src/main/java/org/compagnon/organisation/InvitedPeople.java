package org.compagnon.organisation;

/**
 * What became of an invitation to several people.
 *
 * @param invited how many got their first invitation
 * @param again to how many it was sent again, because its link no longer worked
 * @param passedOver how many got none: they have left, have an account, or an invitation that works
 */
public record InvitedPeople(int invited, int again, int passedOver) {}
