package org.compagnon.demo;

/**
 * A place in the organisation, before anybody fills it.
 *
 * @param manager number of the post above, −1 for the head
 */
record Post(
    int number, int manager, String title, String function, String unit, int level, Site site) {}
