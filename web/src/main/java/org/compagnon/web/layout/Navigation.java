package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/** The menus of whoever is signed in, for the area of the page they look at. */
@Named
@RequestScoped
public class Navigation {
  private static final int SHORTCUTS = 4;
  private static final NavItem ACCOUNT = new NavItem("account", "/account/me", "user");
  private static final NavItem TOKENS = new NavItem("tokens", "/account/tokens", "key");
  private static final Set<String> MAY_HAVE_TOKENS =
      Set.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM);

  private CurrentCaller caller;
  private PageIndex pages;

  /** For the container. */
  public Navigation() {}

  /** For the container. */
  @Inject
  Navigation(CurrentCaller caller, PageIndex pages) {
    this.caller = caller;
    this.pages = pages;
  }

  /** The main entries of the area; empty for somebody without a role. */
  public List<NavItem> getItems() {
    return current().map(area -> existing(area.items())).orElse(List.of());
  }

  /** The entries about what waits for a decision. */
  public List<NavItem> getDecisions() {
    return current().map(area -> existing(area.decisions())).orElse(List.of());
  }

  /** The first entries, for the bar at the bottom of a phone. */
  public List<NavItem> getShortcuts() {
    return getItems().stream().limit(SHORTCUTS).toList();
  }

  /** The areas somebody may switch between. */
  public List<NavItem> getAreas() {
    return mine().stream()
        .flatMap(area -> existing(area.items()).stream().limit(1).map(i -> area.entry(i.path())))
        .toList();
  }

  /** Key of the area's entry in {@link #getAreas()}. */
  public String getAreaKey() {
    return current().map(area -> area.entry("").key()).orElse("");
  }

  /** The entries of the person's own menu. */
  public List<NavItem> getPersonal() {
    boolean tokens =
        caller.find().map(Caller::roles).orElse(Set.of()).stream()
            .anyMatch(MAY_HAVE_TOKENS::contains);
    return existing(tokens ? List.of(ACCOUNT, TOKENS) : List.of(ACCOUNT));
  }

  /** Where the mark leads: the first page of the area; the start page for somebody without one. */
  public String getHome() {
    return getItems().stream().findFirst().map(NavItem::path).orElse("/");
  }

  private Optional<Area> current() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    List<Area> mine = mine();
    return mine.stream()
        .filter(area -> view != null && view.startsWith(area.prefix()))
        .findFirst()
        .or(() -> mine.stream().findFirst());
  }

  private List<Area> mine() {
    Set<String> roles = caller.find().map(Caller::roles).orElse(Set.of());
    return Arrays.stream(Area.values()).filter(area -> roles.contains(area.role())).toList();
  }

  private List<NavItem> existing(List<NavItem> items) {
    return items.stream().filter(item -> pages.exists(item.path())).toList();
  }
}
