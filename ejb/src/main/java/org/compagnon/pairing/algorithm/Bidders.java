package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The state of an auction: units of rows bid for places of columns. The places of a full column are
 * a heap with the lowest bid on top, which is the place the next bidder takes.
 *
 * <p>All amounts are {@code int}, which is faster: an auction is a warm start, so that costs beyond
 * {@link #HIGHEST} may be cut.
 */
final class Bidders {

  /** Highest amount that is told apart from any higher one. */
  static final int HIGHEST = 1 << 28;

  /** Where a unit has no place yet. */
  static final int NOWHERE = -1;

  /** Where a unit prefers to stay open. */
  static final int OPEN = -2;

  final int units;
  final int[] firstUnit;
  final int[] rowOfUnit;
  final int[] costOfOpen;
  final int[] placeOfUnit;
  final int[] worth;
  final int[] price;
  final int[] floor;
  final int[] firstPlace;
  final int[] load;
  final int[] unitInPlace;
  final int[] arcInPlace;
  final int[] bid;

  Bidders(Network network) {
    firstUnit = Matching.offsets(network.demand);
    units = firstUnit[network.rows];
    rowOfUnit = new int[units];
    costOfOpen = new int[units];
    for (int i = 0; i < network.rows; i++) {
      for (int unit = firstUnit[i]; unit < firstUnit[i + 1]; unit++) {
        rowOfUnit[unit] = i;
        costOfOpen[unit] = cut(unit == firstUnit[i] ? network.last[i] : network.further[i]);
      }
    }
    placeOfUnit = new int[units];
    worth = new int[units];
    price = new int[network.columns];
    floor = new int[network.columns];
    for (int j = 0; j < price.length; j++) {
      floor[j] = cut(network.floor[j]);
      price[j] = floor[j];
    }
    firstPlace = Matching.offsets(network.capacity);
    load = new int[network.columns];
    unitInPlace = new int[firstPlace[network.columns]];
    arcInPlace = new int[unitInPlace.length];
    bid = new int[unitInPlace.length];
  }

  static int cut(long amount) {
    return (int) Math.max(-HIGHEST, Math.min(HIGHEST, amount));
  }

  /** Everybody bids again; prices stay. */
  void releaseAll() {
    Arrays.fill(load, 0);
    Arrays.fill(placeOfUnit, NOWHERE);
  }

  boolean full(int column) {
    return load[column] == firstPlace[column + 1] - firstPlace[column];
  }

  /** Takes a free place of a column; the last one turns the places into a heap. */
  void occupy(int column, int unit, int arc, int amount) {
    int place = firstPlace[column] + load[column]++;
    put(place, unit, arc, amount);
    if (full(column)) {
      int size = load[column];
      for (int k = (size >> 1) - 1; k >= 0; k--) {
        sink(firstPlace[column], k, size);
      }
    }
  }

  /** Takes the place with the lowest bid of a full column; returns the unit that loses it. */
  int displace(int column, int unit, int arc, int amount) {
    int top = firstPlace[column];
    int loser = unitInPlace[top];
    placeOfUnit[loser] = NOWHERE;
    put(top, unit, arc, amount);
    sink(top, 0, load[column]);
    return loser;
  }

  /** Gives the place of a unit up; the column is no longer full. */
  void vacate(int column, int unit) {
    int place = placeOfUnit[unit];
    int end = firstPlace[column] + --load[column];
    put(place, unitInPlace[end], arcInPlace[end], bid[end]);
    placeOfUnit[unit] = NOWHERE;
  }

  private void sink(int top, int from, int size) {
    int hole = from;
    int unit = unitInPlace[top + hole];
    int arc = arcInPlace[top + hole];
    int amount = bid[top + hole];
    for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && bid[top + child + 1] < bid[top + child]) {
        child++;
      }
      if (bid[top + child] >= amount) {
        break;
      }
      put(top + hole, unitInPlace[top + child], arcInPlace[top + child], bid[top + child]);
      hole = child;
    }
    put(top + hole, unit, arc, amount);
  }

  private void put(int place, int unit, int arc, int amount) {
    unitInPlace[place] = unit;
    arcInPlace[place] = arc;
    bid[place] = amount;
    placeOfUnit[unit] = place;
  }
}
