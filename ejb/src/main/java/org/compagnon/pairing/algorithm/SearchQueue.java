package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/** Heap of nodes by key with four children a node, on primitive arrays. Deterministic. */
final class SearchQueue {

  private long[] keys = new long[1024];
  private int[] nodes = new int[1024];
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

  int first() {
    return nodes[0];
  }

  void add(long key, int node) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    int hole = size++;
    while (hole > 0) {
      int parent = (hole - 1) >> 2;
      if (keys[parent] <= key) {
        break;
      }
      keys[hole] = keys[parent];
      nodes[hole] = nodes[parent];
      hole = parent;
    }
    keys[hole] = key;
    nodes[hole] = node;
  }

  void removeFirst() {
    int end = --size;
    if (end == 0) {
      return;
    }
    long key = keys[end];
    int node = nodes[end];
    int hole = 0;
    for (int child = 1; child < end; child = 4 * hole + 1) {
      int least = child;
      for (int other = child + 1; other < Math.min(child + 4, end); other++) {
        if (keys[other] < keys[least]) {
          least = other;
        }
      }
      if (keys[least] >= key) {
        break;
      }
      keys[hole] = keys[least];
      nodes[hole] = nodes[least];
      hole = least;
    }
    keys[hole] = key;
    nodes[hole] = node;
  }
}
