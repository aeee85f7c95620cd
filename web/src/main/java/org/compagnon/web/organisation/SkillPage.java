package org.compagnon.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.organisation.SaveSkill;
import org.compagnon.organisation.SkillRelations;
import org.compagnon.organisation.SkillView;
import org.compagnon.organisation.SkillWords;
import org.compagnon.organisation.Skills;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** Adding a skill, or changing its names and synonyms. Synonyms stand one a line. */
@Named
@ViewScoped
public class SkillPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/admin/skills?faces-redirect=true";

  @Inject private Skills skills;
  @Inject private SkillRelations relations;
  @Inject private SkillWords words;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;

  private Long id;
  private SkillView skill;
  private String nameEn;
  private String nameFr;
  private String synonymsEn;
  private String synonymsFr;
  private String broader;
  private transient SkillRelations.Related related;

  /** Reads the skill; nothing for a new one. */
  public void load() {
    if (id != null) {
      skill = skills.get(id);
      nameEn = skill.nameEn();
      nameFr = skill.nameFr();
      synonymsEn = String.join("\n", skill.synonymsEn());
      synonymsFr = String.join("\n", skill.synonymsFr());
      related = relations.of(id);
      broader =
          related.broader().stream()
              .map(one -> one.name(language.current()))
              .collect(Collectors.joining("\n"));
    }
  }

  /** Saves and goes back to the list. */
  public String save() {
    List<Long> above = new ArrayList<>();
    for (String name : lines(broader)) {
      var found = words.find(name);
      if (found.isEmpty()) {
        messages.error("skills.message.unknown", name);
        return null;
      }
      above.add(found.get().id());
    }
    String code = skill == null ? null : skill.code();
    SaveSkill command = new SaveSkill(code, nameEn, nameFr, lines(synonymsEn), lines(synonymsFr));
    if (skill == null) {
      relations.relate(skills.create(command), above);
    } else {
      skills.update(id, skill.version(), command);
      relations.relate(id, above);
    }
    messages.info("skills.message.saved", nameEn);
    return LIST;
  }

  /** No longer offers the skill. */
  public String retire() {
    skills.retire(id, skill.version());
    messages.info("skills.message.retired", nameEn);
    return LIST;
  }

  /** Offers it again. */
  public String restore() {
    skills.restore(id, skill.version());
    messages.info("skills.message.restored", nameEn);
    return LIST;
  }

  private static List<String> lines(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** Names of the narrower skills in the page's language; empty for a new one. */
  public String getNarrower() {
    if (related == null) {
      return "";
    }
    return related.narrower().stream()
        .map(one -> one.name(language.current()))
        .collect(Collectors.joining(", "));
  }

  public String getBroader() {
    return broader;
  }

  public void setBroader(String broader) {
    this.broader = broader;
  }

  public SkillView getSkill() {
    return skill;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String nameFr) {
    this.nameFr = nameFr;
  }

  public String getSynonymsEn() {
    return synonymsEn;
  }

  public void setSynonymsEn(String synonymsEn) {
    this.synonymsEn = synonymsEn;
  }

  public String getSynonymsFr() {
    return synonymsFr;
  }

  public void setSynonymsFr(String synonymsFr) {
    this.synonymsFr = synonymsFr;
  }
}
