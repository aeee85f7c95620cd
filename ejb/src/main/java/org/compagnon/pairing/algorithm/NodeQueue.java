package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Binary heap of nodes by key on primitive arrays; equal keys leave in order of node number, so
 * that the search is deterministic by construction. A node may be in it several times: callers
 * ignore the later ones.
 */
final class NodeQueue {

  private long[] keys = new long[256];
  private int[] nodes = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long leastKey() {
    return keys[0];
  }

  void add(long key, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >>> 1;
      if (!less(key, node, parent)) {
        break;
      }
      move(parent, hole);
      hole = parent;
    }
    put(key, node, hole);
  }

  /** Removes and returns the first node; must not be called when empty. */
  int poll() {
    int first = nodes[0];
    long key = keys[--size];
    int node = nodes[size];
    int hole = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && less(keys[child + 1], nodes[child + 1], child)) {
        child++;
      }
      if (less(key, node, child)) {
        break;
      }
      move(child, hole);
      hole = child;
      child = 2 * hole + 1;
    }
    put(key, node, hole);
    return first;
  }

  private boolean less(long key, int node, int at) {
    return key < keys[at] || key == keys[at] && node < nodes[at];
  }

  private void move(int from, int to) {
    keys[to] = keys[from];
    nodes[to] = nodes[from];
  }

  private void put(long key, int node, int at) {
    keys[at] = key;
    nodes[at] = node;
  }
}
