package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.pairing.Hopes;
import org.compagnon.pairing.HopesView;
import org.compagnon.pairing.PersonRef;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/**
 * Whom one hopes for, in order: add, move up, take out; every press is kept at once. A press means
 * the names as they were shown, so that pressing twice does no more than pressing once.
 */
@Named
@ViewScoped
public class HopesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Hopes hopes;
  @Inject private Address address;
  @Inject private Messages messages;

  private long id;
  private HopesView view;

  /** Reads the names. */
  public void load() {
    id = address.number("id");
    view = hopes.of(id);
  }

  /** Adds somebody in the last place. */
  public void add(long personId) throws IOException {
    List<Long> ids = ids();
    if (!ids.contains(personId)) {
      ids.add(personId);
      keep(ids);
    }
  }

  /** Takes somebody out. */
  public void remove(long personId) throws IOException {
    List<Long> ids = ids();
    ids.remove(personId);
    keep(ids);
  }

  /** Moves somebody one place up. */
  public void up(long personId) throws IOException {
    List<Long> ids = ids();
    int at = ids.indexOf(personId);
    if (at > 0) {
      ids.set(at, ids.get(at - 1));
      ids.set(at - 1, personId);
      keep(ids);
    }
  }

  private void keep(List<Long> ids) throws IOException {
    hopes.choose(id, ids);
    messages.info("take.hopes.kept");
    address.go("/me/hopes?id=" + id);
  }

  private List<Long> ids() {
    return new ArrayList<>(getView().chosen().stream().map(PersonRef::personId).toList());
  }

  /** What is shown. */
  public HopesView getView() {
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
