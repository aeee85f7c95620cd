package org.compagnon.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A published edition of a questionnaire; never changes (EV1). */
@Entity
@Table(name = "questionnaire")
@NamedQuery(
    name = "Questionnaire.all",
    query = "select q from Questionnaire q order by q.code, q.edition desc")
@NamedQuery(
    name = "Questionnaire.byEdition",
    query = "select q from Questionnaire q where q.code = :code and q.edition = :edition")
class Questionnaire {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionnaire_seq")
  @SequenceGenerator(
      name = "questionnaire_seq",
      sequenceName = "questionnaire_seq",
      allocationSize = 50)
  private Long id;

  private String code;
  private int edition;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "title_fr")
  private String titleFr;

  @Column(name = "intro_en")
  private String introEn;

  @Column(name = "intro_fr")
  private String introFr;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "published_at")
  private Instant publishedAt;

  @OneToMany(mappedBy = "questionnaire", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<QuestionnaireItem> items = new ArrayList<>();

  @Version private int version;

  protected Questionnaire() {}

  Questionnaire(QuestionnaireText text, Instant now) {
    this.code = text.code();
    this.edition = text.edition();
    this.titleEn = text.titleEn();
    this.titleFr = text.titleFr();
    this.introEn = text.introEn();
    this.introFr = text.introFr();
    this.contentHash = text.hash();
    this.publishedAt = now;
    for (ItemText item : text.items()) {
      items.add(new QuestionnaireItem(this, items.size() + 1, item));
    }
  }

  long id() {
    return id;
  }

  String contentHash() {
    return contentHash;
  }

  List<QuestionnaireItem> items() {
    return List.copyOf(items);
  }

  QuestionnaireSummary asSummary() {
    return new QuestionnaireSummary(id, code, edition, titleEn, titleFr, publishedAt);
  }

  QuestionnaireView asView() {
    return new QuestionnaireView(
        asSummary(),
        introEn,
        introFr,
        contentHash,
        items.stream().map(QuestionnaireItem::asView).toList());
  }
}
