package org.compagnon.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One question of a questionnaire; never changes (EV1). */
@Entity
@Table(name = "questionnaire_item")
class QuestionnaireItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionnaire_item_seq")
  @SequenceGenerator(
      name = "questionnaire_item_seq",
      sequenceName = "questionnaire_item_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "questionnaire_id")
  private Questionnaire questionnaire;

  private int position;
  private String code;

  @Enumerated(EnumType.STRING)
  private ItemKind kind;

  private String construct;

  @Column(name = "text_en")
  private String textEn;

  @Column(name = "text_fr")
  private String textFr;

  private boolean mandatory;

  protected QuestionnaireItem() {}

  QuestionnaireItem(Questionnaire questionnaire, int position, ItemText item) {
    this.questionnaire = questionnaire;
    this.position = position;
    this.code = item.code();
    this.kind = item.kind();
    this.construct = item.construct();
    this.textEn = item.textEn();
    this.textFr = item.textFr();
    this.mandatory = item.mandatory();
  }

  long id() {
    return id;
  }

  ItemKind kind() {
    return kind;
  }

  boolean isMandatory() {
    return mandatory;
  }

  /** Whether an answer is of this item's kind; an empty one takes a former answer back. */
  boolean takes(GivenAnswer answer) {
    if (answer.isEmpty()) {
      return true;
    }
    if (kind == ItemKind.TEXT) {
      return answer.choice() == null && answer.words().length() <= ItemKind.MOST_WORDS;
    }
    return answer.words() == null && kind.allows(answer.choice());
  }

  ItemView asView() {
    return new ItemView(id, position, code, kind, construct, textEn, textFr, mandatory);
  }
}
