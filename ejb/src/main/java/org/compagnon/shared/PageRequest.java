package org.compagnon.shared;

/**
 * Which page is wanted. Values out of range are brought into range instead of refused, because they
 * come from addresses that people edit.
 *
 * @param page from 0
 * @param size 1–200
 */
public record PageRequest(int page, int size) {
  /** The most rows a page may have. */
  public static final int MAX_SIZE = 200;

  /** Brings both numbers into range. */
  public PageRequest {
    page = Math.min(Math.max(page, 0), 1_000_000);
    size = Math.min(Math.max(size, 1), MAX_SIZE);
  }

  /** The first page of 25 rows. */
  public static PageRequest first() {
    return new PageRequest(0, 25);
  }

  /** Index of the first row. */
  public int offset() {
    return page * size;
  }
}
