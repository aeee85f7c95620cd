package org.compagnon.web.layout;

import java.util.List;
import java.util.Locale;
import org.compagnon.security.Role;

/**
 * A part of the product that belongs to a role, with its menu. The order is the order of the
 * switch.
 */
enum Area {
  ADMIN(
      "/admin/",
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
          new NavItem("linePairs", "/admin/lines", "people"),
          new NavItem("quietPairs", "/admin/quiet", "job"),
          new NavItem("concerns", "/admin/concerns", "decide"))),
  PARTICIPANT(
      "/me/",
      Role.PARTICIPANT,
      "rings",
      List.of(
          new NavItem("home", "/me/home", "home"),
          new NavItem("mentoring", "/me/mentoring", "rings"),
          new NavItem("mentors", "/me/mentors", "search"),
          new NavItem("requests", "/me/requests", "request"),
          new NavItem("enrolment", "/me/programmes", "programme"),
          new NavItem("evaluations", "/me/evaluations", "evaluation"),
          new NavItem("profile", "/me/profile", "user")),
      List.of()),
  AUDITOR(
      "/audit/",
      Role.AUDITOR,
      "shield",
      List.of(
          new NavItem("auditReports", "/audit/reports", "report"),
          new NavItem("auditRounds", "/audit/rounds", "rings"),
          new NavItem("trail", "/audit/trail", "trail"),
          new NavItem("access", "/audit/access", "people")),
      List.of()),
  SYSTEM(
      "/system/",
      Role.SYSTEM,
      "settings",
      List.of(
          new NavItem("accounts", "/system/accounts", "people"),
          new NavItem("jobs", "/system/jobs", "job"),
          new NavItem("outbox", "/system/outbox", "mail")),
      List.of());

  private final String prefix;
  private final String role;
  private final String icon;
  private final List<NavItem> items;
  private final List<NavItem> decisions;

  Area(String prefix, String role, String icon, List<NavItem> items, List<NavItem> decisions) {
    this.prefix = prefix;
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

  /** Where the pages of the area begin, below the context. */
  String prefix() {
    return prefix;
  }

  /** The area as an entry of the switch, leading to one of its pages. */
  NavItem entry(String path) {
    return new NavItem("area." + name().toLowerCase(Locale.ROOT), path, icon);
  }
}
