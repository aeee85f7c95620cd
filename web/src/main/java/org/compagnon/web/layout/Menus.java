package org.compagnon.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The menus of roles, without asking who is calling: for pages about failures. */
@ApplicationScoped
public class Menus {
  @Inject private PageIndex pages;

  /** The main entries of every area that these roles have, an area after the other. */
  public List<NavItem> of(Set<String> roles) {
    return Arrays.stream(Area.values())
        .filter(area -> roles.contains(area.role()))
        .flatMap(area -> area.items().stream())
        .filter(item -> pages.exists(item.path()))
        .toList();
  }
}
