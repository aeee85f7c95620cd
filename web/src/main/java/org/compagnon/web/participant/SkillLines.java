package org.compagnon.web.participant;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.compagnon.enrolment.SkillWish;
import org.compagnon.organisation.SkillName;
import org.compagnon.shared.Language;

/** The skills somebody seeks or offers, in the order of naming, while a form is filled in. */
public class SkillLines implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  private final List<SkillLine> lines = new ArrayList<>();
  private String kept;

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

  /** The lines as the browser keeps them in case the session ends: {@code 5:Negotiation|3:Data}. */
  public String getKept() {
    return lines.stream()
        .map(line -> line.getWeight() + ":" + line.getName().replace('|', ' '))
        .collect(Collectors.joining("|"));
  }

  /** What the browser has kept; {@link #putBack} takes it over. */
  public void setKept(String text) {
    kept = text;
  }

  /** Takes over what the browser has kept, in place of the lines there are. */
  void putBack(Function<String, Optional<SkillName>> find, Language language) {
    lines.clear();
    for (String one : kept == null ? new String[0] : kept.split("\\|")) {
      if (one.matches("[1-5]:.{1,80}")) {
        String name = one.substring(2);
        add(name, find.apply(name), language);
        lines.get(lines.size() - 1).setWeight(one.charAt(0) - '0');
      }
    }
  }
}
