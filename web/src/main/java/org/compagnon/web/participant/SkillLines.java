package org.compagnon.web.participant;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.compagnon.enrolment.SkillWish;
import org.compagnon.organisation.SkillName;
import org.compagnon.shared.Language;

/** The skills somebody seeks or offers, in the order of naming, while a form is filled in. */
public class SkillLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  private final List<SkillLine> lines = new ArrayList<>();

  /** Adds a skill with the usual weight, unless it is there already or the list is full. */
  void add(String words, Optional<SkillName> known, Language language) {
    String name = known.map(skill -> skill.name(language)).orElse(words.strip());
    if (lines.size() < MOST && lines.stream().noneMatch(l -> l.getName().equalsIgnoreCase(name))) {
      lines.add(new SkillLine(known.map(SkillName::id).orElse(null), name, SkillWish.USUAL));
    }
  }

  /** Adds a skill as it was saved. */
  void add(SkillName skill, int weight, Language language) {
    lines.add(new SkillLine(skill.id(), skill.name(language), weight));
  }

  /** Takes a skill out. */
  void remove(String name) {
    lines.removeIf(line -> line.getName().equals(name));
  }

  /** The skills for the business; {@code findOrAdd} gives the id of one the catalogue lacks. */
  List<SkillWish> wishes(ToLongFunction<String> findOrAdd) {
    return lines.stream()
        .map(
            line ->
                line.as(
                    line.getId() == null ? findOrAdd.applyAsLong(line.getName()) : line.getId()))
        .toList();
  }

  /** The lines, in the order of naming. */
  public List<SkillLine> getAll() {
    return lines;
  }
}
