package org.compagnon.web.layout;

import java.util.List;
import org.compagnon.security.Role;

/**
 * A part of the product that belongs to a role, with its menu. The order is the order of the
 * switch.
 */
enum Area {
  ADMIN(
      Role.ADMINISTRATOR,
      "programme",
      List.of(
          new NavItem("programmes", "/admin/programmes", "programme"),
          new NavItem("people", "/admin/people", "people"),
          new NavItem("skills", "/admin/skills", "evaluation"),
          new NavItem("surveys", "/admin/surveys", "survey"),
          new NavItem("reports", "/admin/reports", "report")),
      List.of(
          new NavItem("openRequests", "/admin/requests", "request"),
          new NavItem("quietPairs", "/admin/quiet", "job"),
          new NavItem("concerns", "/admin/concerns", "decide"))),
  PARTICIPANT(
      Role.PARTICIPANT,
      "rings",
      List.of(
          new NavItem("home", "/participant/home", "home"),
          new NavItem("mentoring", "/participant/mentoring", "rings"),
          new NavItem("mentors", "/participant/mentors", "search"),
          new NavItem("requests", "/participant/requests", "request"),
          new NavItem("enrolment", "/participant/programmes", "programme"),
          new NavItem("evaluations", "/participant/evaluations", "evaluation"),
          new NavItem("profile", "/participant/profile", "user")),
      List.of()),
  AUDITOR(
      Role.AUDITOR,
      "shield",
      List.of(
          new NavItem("auditReports", "/auditor/reports", "report"),
          new NavItem("trail", "/auditor/trail", "trail"),
          new NavItem("access", "/auditor/access", "people")),
      List.of()),
  SYSTEM(
      Role.SYSTEM,
      "settings",
      List.of(
          new NavItem("accounts", "/system/accounts", "people"),
          new NavItem("jobs", "/system/jobs", "job"),
          new NavItem("outbox", "/system/outbox", "mail")),
      List.of());

  private final String role;
  private final String icon;
  private final List<NavItem> items;
  private final List<NavItem> decisions;

  Area(String role, String icon, List<NavItem> items, List<NavItem> decisions) {
    this.role = role;
    this.icon = icon;
    this.items = items;
    this.decisions = decisions;
  }

  String role() {
    return role;
  }

  List<NavItem> items() {
    return items;
  }

  List<NavItem> decisions() {
    return decisions;
  }

  String prefix() {
    return "/" + name().toLowerCase(java.util.Locale.ROOT) + "/";
  }

  /** The area as an entry of the switch, leading to one of its pages. */
  NavItem entry(String path) {
    return new NavItem("area." + name().toLowerCase(java.util.Locale.ROOT), path, icon);
  }
}
