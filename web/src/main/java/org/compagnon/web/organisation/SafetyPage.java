package org.compagnon.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SafetyBlockView;
import org.compagnon.organisation.SafetyBlocks;
import org.compagnon.organisation.SetSafetyBlock;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** Keeping two people apart, and letting them meet again. */
@Named
@ViewScoped
public class SafetyPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/admin/safety?faces-redirect=true";

  @Inject private SafetyBlocks blocks;
  @Inject private People people;
  @Inject private Messages messages;

  private Long person;
  private int page;
  private String one;
  private String other;
  private String reason;
  private Page<SafetyBlockView> found;

  /** Fills in the person whose page was left. */
  public void load() {
    if (person != null) {
      one = people.get(person).card().employeeNo();
    }
  }

  /** Keeps the two apart. */
  public String set() {
    PersonRef first = find(one);
    PersonRef second = find(other);
    if (first == null || second == null) {
      return null;
    }
    blocks.set(new SetSafetyBlock(first.id(), second.id(), reason));
    messages.info("safety.message.set");
    return HERE;
  }

  /** Lifts a block. */
  public String lift(long id) {
    blocks.lift(id);
    messages.info("safety.message.lifted");
    return HERE;
  }

  private PersonRef find(String text) {
    var known = blocks.find(text);
    if (known.isEmpty()) {
      messages.error("safety.message.unknown", text);
    }
    return known.orElse(null);
  }

  /** The blocks of this page. */
  public Page<SafetyBlockView> getFound() {
    if (found == null) {
      found = blocks.page(person, new PageRequest(page, 25));
    }
    return found;
  }

  public Long getPerson() {
    return person;
  }

  public void setPerson(Long person) {
    this.person = person;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getOne() {
    return one;
  }

  public void setOne(String one) {
    this.one = one;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
