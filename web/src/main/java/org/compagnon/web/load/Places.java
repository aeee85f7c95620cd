package org.compagnon.web.load;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Places for work that is done at once, by key, each with a short line of those who wait. */
final class Places {
  private final int atOnce;
  private final int waiting;
  private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();

  /** The places of a key that are free, and how many are in them or wait for one. */
  private record Place(Semaphore free, int present) {

    Place with(int more) {
      return new Place(free, present + more);
    }
  }

  /**
   * @param atOnce how many places a key has
   * @param waiting how many more may wait for one
   */
  Places(int atOnce, int waiting) {
    this.atOnce = atOnce;
    this.waiting = waiting;
  }

  /**
   * Takes a place, which {@link #leave} frees.
   *
   * @return false where none is free in time, or too many wait already
   */
  boolean enter(String key, Duration longest) {
    Place place = places.compute(key, (same, known) -> joined(known));
    if (place.present() > atOnce + waiting || !acquired(place, longest)) {
      depart(key);
      return false;
    }
    return true;
  }

  /** Frees a place that was taken. */
  void leave(String key) {
    places.get(key).free().release();
    depart(key);
  }

  /** How many keys somebody is present at. */
  int keys() {
    return places.size();
  }

  /** How many are in the places of a key or wait for one. */
  int present(String key) {
    Place place = places.get(key);
    return place == null ? 0 : place.present();
  }

  private Place joined(Place known) {
    return known == null ? new Place(new Semaphore(atOnce, true), 1) : known.with(1);
  }

  private void depart(String key) {
    places.computeIfPresent(key, (same, known) -> known.present() == 1 ? null : known.with(-1));
  }

  private static boolean acquired(Place place, Duration longest) {
    try {
      return place.free().tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
