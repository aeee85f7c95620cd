package org.compagnon.organisation;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.importing.PersonRow;
import org.compagnon.organisation.importing.PersonRow.Action;

/** Orders people who are created so that everybody comes after their manager. */
final class ManagersFirst {
  private ManagersFirst() {}

  /**
   * @param created people without circles among their managers
   * @return the same people; those of equal depth in the order given
   */
  static List<PersonRow> order(List<PersonRow> created) {
    Map<PersonRow, Integer> depths = new IdentityHashMap<>(created.size() * 2);
    created.forEach(person -> measure(person, depths));
    return created.stream().sorted(Comparator.comparing(depths::get)).toList();
  }

  private static void measure(PersonRow person, Map<PersonRow, Integer> depths) {
    Deque<PersonRow> way = new ArrayDeque<>();
    PersonRow next = person;
    while (next != null && next.action() == Action.CREATE && !depths.containsKey(next)) {
      way.push(next);
      next = next.managerRow();
    }
    int depth = next == null ? 0 : depths.getOrDefault(next, 0);
    while (!way.isEmpty()) {
      depths.put(way.pop(), ++depth);
    }
  }
}
