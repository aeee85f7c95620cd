package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import org.compagnon.pairing.PairingRhythms;
import org.compagnon.pairing.Rhythm;
import org.compagnon.pairing.RhythmView;
import org.compagnon.pairing.SaveRhythm;
import org.compagnon.programme.Programmes;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** When new people of a programme are paired by themselves, and the bonus for staying. */
@Named
@ViewScoped
public class RhythmPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int POINT = 100;

  @Inject private PairingRhythms rhythms;
  @Inject private Programmes programmes;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;

  private long programme;
  private Integer version;
  private int bonus;
  private int basisPoints;
  private Rhythm every;
  private DayOfWeek weekday;
  private transient RhythmView rhythm;

  /** Reads what the programme says. */
  public void load() {
    rhythm = rhythms.get(programme);
    if (version == null) {
      version = rhythm.version();
      basisPoints = rhythm.stayBonus();
      bonus = basisPoints / POINT;
      every = rhythm.every();
      weekday = rhythm.weekday();
    }
  }

  /** Saves what was entered. */
  public void save() throws IOException {
    int exact = bonus == basisPoints / POINT ? basisPoints : bonus * POINT;
    rhythms.save(new SaveRhythm(programme, version, exact, every, weekday));
    messages.info("living.rhythm.saved");
    RoundLinks.go("/admin/rhythm?programme=" + programme);
  }

  /** Name of the programme. */
  public String getProgrammeName() {
    return programmes.get(programme).name().in(language.current());
  }

  public RhythmView getRhythm() {
    if (rhythm == null) {
      load();
    }
    return rhythm;
  }

  public Rhythm[] getRhythms() {
    return Rhythm.values();
  }

  public DayOfWeek[] getWeekdays() {
    return DayOfWeek.values();
  }

  public long getProgramme() {
    return programme;
  }

  public void setProgramme(long programme) {
    this.programme = programme;
  }

  public int getBonus() {
    return bonus;
  }

  public void setBonus(int bonus) {
    this.bonus = bonus;
  }

  public Rhythm getEvery() {
    return every;
  }

  public void setEvery(Rhythm every) {
    this.every = every;
  }

  public DayOfWeek getWeekday() {
    return weekday;
  }

  public void setWeekday(DayOfWeek weekday) {
    this.weekday = weekday;
  }
}
