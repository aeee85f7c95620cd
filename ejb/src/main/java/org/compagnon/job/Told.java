package org.compagnon.job;

/**
 * How far a job is.
 *
 * @param step message key of what is being done; null before anything was said
 */
record Told(long done, long total, String step) {
  static final Told NOTHING = new Told(0, 0, null);
}
