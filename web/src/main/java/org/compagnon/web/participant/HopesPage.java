package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.pairing.Hopes;
import org.compagnon.pairing.HopesView;
import org.compagnon.pairing.PersonRef;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** Whom one hopes for, in order: add, move up, take out; every press is kept at once. */
@Named
@ViewScoped
public class HopesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Hopes hopes;
  @Inject private Address address;
  @Inject private Messages messages;

  private long id;
  private transient HopesView view;

  /** Reads the names. */
  public void load() {
    id = address.number("id");
    view = hopes.of(id);
  }

  /** Adds somebody in the last place. */
  public void add(long personId) {
    List<Long> ids = ids();
    if (!ids.contains(personId)) {
      ids.add(personId);
      keep(ids);
    }
  }

  /** Takes somebody out. */
  public void remove(long personId) {
    List<Long> ids = ids();
    ids.remove(personId);
    keep(ids);
  }

  /** Moves somebody one place up. */
  public void up(long personId) {
    List<Long> ids = ids();
    int at = ids.indexOf(personId);
    if (at > 0) {
      ids.set(at, ids.get(at - 1));
      ids.set(at - 1, personId);
      keep(ids);
    }
  }

  private void keep(List<Long> ids) {
    view = hopes.choose(id, ids);
    messages.info("take.hopes.kept");
  }

  private List<Long> ids() {
    return new ArrayList<>(getView().chosen().stream().map(PersonRef::personId).toList());
  }

  /** What is shown, read again where a sent form comes back without it. */
  public HopesView getView() {
    if (view == null) {
      view = hopes.of(id);
    }
    return view;
  }

  /** Whether nobody more can be added. */
  public boolean isFull() {
    return getView().chosen().size() >= Hopes.MOST;
  }

  public long getId() {
    return id;
  }
}
