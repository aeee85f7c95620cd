package org.compagnon.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows of this page, in order; never null
 * @param page number of this page, from 0
 * @param size rows asked for, 1–200
 * @param total rows in all
 * @param <T> the row
 */
public record Page<T>(List<T> items, int page, int size, long total) implements Serializable {

  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /** The page of {@code request} with these rows. */
  public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
    return new Page<>(items, request.page(), request.size(), total);
  }

  /** The same page with every row turned into something else. */
  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    return new Page<>(items.stream().<R>map(mapping).toList(), page, size, total);
  }

  /** How many pages there are; at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
