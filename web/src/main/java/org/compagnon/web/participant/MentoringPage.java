package org.compagnon.web.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.compagnon.meeting.MeetingView;
import org.compagnon.meeting.Meetings;
import org.compagnon.organisation.People;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.Side;
import org.compagnon.relationship.Standing;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Address;

/** My pairs; with an id, or where there is but one, the pair itself. */
@Named
@RequestScoped
public class MentoringPage {
  private static final int ROWS = 20;

  @Inject private MyRelationships relationships;
  @Inject private Meetings meetings;
  @Inject private People people;
  @Inject private Address address;

  private int page;
  private List<MyPairView> open = List.of();
  private List<MyPairView> past = List.of();
  private MyPairView pair;
  private Page<MeetingView> held;
  private String zone;

  /** Reads the pairs, and the one on view with its meetings. */
  public void load() {
    List<MyPairView> mine = relationships.mine();
    open = mine.stream().filter(MyPairView::isOpen).toList();
    past = mine.stream().filter(one -> !one.isOpen()).toList();
    if (address.text("id") != null) {
      pair = relationships.get(address.number("id"));
    } else if (mine.size() == 1) {
      pair = mine.get(0);
    }
    if (pair != null) {
      held = meetings.page(pair.id(), new PageRequest(page, ROWS));
      String known = people.me().card().timeZone();
      zone = known == null ? pair.zone() : known;
    }
  }

  /** Whether the reader looks for advice in the pair. */
  public boolean isMentee(MyPairView one) {
    return one.mySide() == Side.MENTEE;
  }

  /** Whether a word about writing meetings down would help. */
  public boolean isQuiet(MyPairView one) {
    return one.norm().standing() == Standing.QUIET || one.norm().standing() == Standing.BEHIND;
  }

  public List<MyPairView> getOpen() {
    return open;
  }

  public List<MyPairView> getPast() {
    return past;
  }

  public MyPairView getPair() {
    return pair;
  }

  public Page<MeetingView> getHeld() {
    return held;
  }

  /** The reader's own time zone; the programme's where it is not known. */
  public String getZone() {
    return zone;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
