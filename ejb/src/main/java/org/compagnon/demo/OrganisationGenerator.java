package org.compagnon.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the tree of posts: head, one vice-president a function, directors, heads of department,
 * managers, and staff of whom some lead a few others. Seven steps deep at most.
 */
final class OrganisationGenerator {

  private final DemoText company = DemoText.read("company.txt");
  private final List<Site> sites = Site.all(company);
  private final List<Integer> weights = sites.stream().map(Site::weight).toList();
  private final List<Post> posts = new ArrayList<>();
  private final Dice dice;

  OrganisationGenerator(long seed) {
    this.dice = new Dice(seed);
  }

  /** The posts, every one after the post it reports to. */
  List<Post> generate() {
    Post head = add(-1, "Chief executive", "General management", "Board", 8, sites.get(0));
    for (List<String> row : company.table("functions")) {
      function(head, row.get(0), Integer.parseInt(row.get(1)), List.of(row.get(2).split(";")));
    }
    return List.copyOf(posts);
  }

  private void function(Post head, String name, int people, List<String> departments) {
    int last = posts.size() + people;
    Post top = add(head.number(), "Vice-president, " + name, name, name, 7, sites.get(people % 2));
    List<Post> directors = new ArrayList<>();
    for (int i = 0; i < Math.max(1, people / 70); i++) {
      directors.add(add(top.number(), "Director, " + name, name, name, 6, site()));
    }
    List<Post> heads = new ArrayList<>();
    for (int i = 0; i < Math.max(departments.size(), people / 32); i++) {
      String unit = departments.get(i % departments.size());
      Post above = directors.get(i % directors.size());
      heads.add(add(above.number(), "Head of " + unit, name, unit, 5, site()));
    }
    List<Post> managers = new ArrayList<>();
    for (int i = 0; i < Math.max(heads.size(), people / 11); i++) {
      Post above = heads.get(i % heads.size());
      Site site = dice.percent(70) ? above.site() : site();
      String title = "Manager, " + above.unit();
      managers.add(add(above.number(), title, name, above.unit(), 4, site));
    }
    staff(managers, titlesOf(name), last);
  }

  private void staff(List<Post> managers, List<List<String>> titles, int last) {
    List<Post> leads = new ArrayList<>();
    for (Post manager : managers) {
      if (dice.percent(45) && posts.size() < last) {
        leads.add(add(manager.number(), titles.get(0).get(3), manager, 3));
      }
    }
    for (int i = 0; posts.size() < last; i++) {
      Post manager = managers.get(i % managers.size());
      Post above = manager;
      for (Post lead : leads) {
        if (lead.manager() == manager.number() && dice.percent(50)) {
          above = lead;
        }
      }
      int level = above == manager ? 1 + dice.weighted(List.of(30, 48, 22)) : dice.between(1, 2);
      add(above.number(), dice.pick(titles).get(level), manager, level);
    }
  }

  private List<List<String>> titlesOf(String function) {
    return company.table("titles").stream().filter(row -> row.get(0).equals(function)).toList();
  }

  private Post add(int above, String title, Post team, int level) {
    Site site = dice.percent(92) ? team.site() : site();
    return add(above, title, team.function(), team.unit(), level, site);
  }

  private Post add(int above, String title, String function, String unit, int level, Site site) {
    Post post = new Post(posts.size(), above, title, function, unit, level, site);
    posts.add(post);
    return post;
  }

  private Site site() {
    return sites.get(dice.weighted(weights));
  }
}
