package org.compagnon.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.compagnon.programme.Bilingual;
import org.compagnon.shared.Json;

/** A question that one programme asks in addition. */
@Entity
@Table(name = "profile_question")
class StoredQuestion {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "profile_question_seq")
  @SequenceGenerator(
      name = "profile_question_seq",
      sequenceName = "profile_question_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "programme_id")
  private long programmeId;

  private String code;

  @Enumerated(EnumType.STRING)
  private QuestionKind kind;

  @Column(name = "text_en")
  private String english;

  @Column(name = "text_fr")
  private String french;

  private String options;
  private int lowest;
  private int highest;
  private boolean required;
  private int position;
  @Version private int version;

  /** The options as a column holds them. */
  public record Options(List<ProfileQuestion.Option> all) {}

  protected StoredQuestion() {}

  StoredQuestion(long programmeId, int position, SaveQuestion said) {
    this.programmeId = programmeId;
    this.position = position;
    code = said.code();
    kind = said.kind();
    change(said);
  }

  /** Takes over all but code and kind, on which answers depend. */
  final void change(SaveQuestion said) {
    boolean number = kind == QuestionKind.NUMBER;
    english = said.text().en();
    french = said.text().fr();
    options = Json.write(new Options(said.isChoice() ? said.options() : List.of()));
    lowest = number ? said.lowest() : 0;
    highest = number ? said.highest() : 0;
    required = said.required();
  }

  ProfileQuestion asView() {
    return new ProfileQuestion(
        id,
        programmeId,
        code,
        kind,
        new Bilingual(english, french),
        Json.read(options, Options.class).all(),
        lowest,
        highest,
        required,
        position,
        version);
  }

  int version() {
    return version;
  }
}
