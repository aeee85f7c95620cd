package org.compagnon.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of bounded size: of too many entries the one that was not asked for longest goes. For one
 * thread at a time.
 */
public final class Latest<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private final int most;

  /**
   * @param most how many entries are kept
   */
  public Latest(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
