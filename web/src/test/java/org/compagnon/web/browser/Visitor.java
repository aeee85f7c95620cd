package org.compagnon.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser window of their own. */
final class Visitor implements AutoCloseable {
  static final int PHONE = 390;
  static final int DESK = 1280;

  private static final int HEIGHT = 900;
  private static final Pattern UNSAID =
      Pattern.compile("\\?\\?\\?|\\?[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_]+)+\\?|#\\{|\\{\\d\\}");

  private final BrowserContext context;
  private final int home;
  private final List<String> complaints = new ArrayList<>();
  private Page page;
  private String login;

  Visitor(String language) {
    this(language, DESK);
  }

  /** Somebody with a window of a width: {@link #DESK} or {@link #PHONE}. */
  Visitor(String language, int width) {
    this(language, width, true);
  }

  /** The same, with or without scripts. */
  Visitor(String language, int width, boolean scripts) {
    home = width;
    context =
        Chromium.get()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setJavaScriptEnabled(scripts)
                    .setTimezoneId("Europe/Paris")
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                    .setViewportSize(width, HEIGHT));
    context.setDefaultTimeout(60_000);
    context.setDefaultNavigationTimeout(120_000);
    openPage();
  }

  private void openPage() {
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())
              && !message.text().contains("Failed to load resource")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
  }

  Page page() {
    return page;
  }

  /** Opens another window of the same browser; what follows happens there. */
  void openWindow() {
    openPage();
  }

  /** Turns to a window that was opened before. */
  void show(Page window) {
    page = window;
    page.bringToFront();
  }

  /** Who signed in last. */
  String login() {
    return login;
  }

  /** Loses the session, as a browser does after a while. */
  void endSession() {
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
  }

  /** Closes the page in the middle of whatever it shows, and opens an empty one. */
  void leaveAndComeBack() {
    page.close();
    openPage();
  }

  /** Signs in through the form and waits for the start page; then speaks a language. */
  Visitor signIn(String login, String language) {
    page.navigate(Product.get().at("/sign-in"));
    enter(login, Product.PASSWORD);
    speak(language);
    return this;
  }

  /** Fills in the sign-in page that is open and waits for the page that follows. */
  void enter(String login, String password) {
    this.login = login;
    page.fill("input[type=email]", login);
    page.fill("input[type=password]", password);
    page.click("[id='signIn:enter']");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** Chooses a language with the buttons of the page. */
  void speak(String language) {
    if (!language.equals(page.getAttribute("html", "lang"))) {
      page.click("[id='languages:" + language + "']");
      page.waitForSelector("html[lang=" + language + "]");
    }
  }

  /** Chooses the theme, "light" or "dark", with the button of the page. */
  void choose(String theme) {
    if (!theme.equals(theme())) {
      page.locator("[data-theme-switch]:visible").first().click();
      page.waitForSelector("html[data-theme=" + theme + "]");
    }
  }

  /** The theme of the page that is open: "light" or "dark". */
  String theme() {
    return "dark".equals(page.getAttribute("html", "data-theme")) ? "dark" : "light";
  }

  /** Opens a path; the status of the answer. */
  int open(String path) {
    Response response = page.navigate(Product.get().at(path));
    return response == null ? 0 : response.status();
  }

  /** Presses the button with an id and waits for the page that follows. */
  void press(String id) {
    page.click("[id='" + id + "']");
    page.waitForLoadState();
  }

  /** Presses the button with an id that asks first, and says yes. */
  void pressAndConfirm(String id) {
    page.click("[id='" + id + "']");
    page.click(".ui-confirmdialog-yes >> visible=true");
    page.waitForLoadState();
  }

  /** Waits for a message of the page and returns it. */
  String told() {
    page.waitForSelector("#messages li");
    return page.innerText("#messages");
  }

  /** Waits until the page says something, anywhere in its main part. */
  void awaitWords(String words) {
    page.locator("main").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
  }

  /** Calls the REST interface as the one who has signed in; what begins with a brace is JSON. */
  String api(String method, String path, String body) {
    RequestOptions options =
        RequestOptions.create().setMethod(method).setHeader("X-Compagnon", "1");
    if (body != null) {
      options.setHeader("Content-Type", body.startsWith("{") ? "application/json" : "text/csv");
      options.setData(body);
    }
    return page.request().fetch(Product.get().at("/api/v1" + path), options).text();
  }

  /** What is wrong with the page that is open, at both widths; empty where nothing is. */
  List<String> faults() {
    return faults(true);
  }

  /** The same, with or without the rules of accessibility (which take a second or two). */
  List<String> faults(boolean thoroughly) {
    return faults(thoroughly, DESK, PHONE);
  }

  /** What is wrong with the page that is open, at the width of this window. */
  List<String> faultsHere() {
    return faults(true, home);
  }

  private List<String> faults(boolean thoroughly, int... widths) {
    List<String> faults = new ArrayList<>();
    for (int width : widths) {
      page.setViewportSize(width, HEIGHT);
      String where = page.url().replaceFirst("https?://[^/]+", "") + " at " + width + " px: ";
      wide(width).ifPresent(fault -> faults.add(where + fault));
      for (Rule rule : thoroughly ? axe() : List.<Rule>of()) {
        faults.add(where + "axe " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
    }
    Matcher unsaid = UNSAID.matcher(page.innerText("body"));
    if (unsaid.find()) {
      faults.add(page.url() + " shows " + unsaid.group());
    }
    links().stream()
        .filter(link -> link.endsWith("null") || link.contains("null&"))
        .forEach(link -> faults.add(page.url() + " links to " + link));
    complaints.forEach(complaint -> faults.add(page.url() + " " + complaint));
    complaints.clear();
    page.setViewportSize(home, HEIGHT);
    return faults;
  }

  /** Addresses of this product that the page links to, without their fragment. */
  List<String> links() {
    @SuppressWarnings("unchecked")
    List<String> all =
        (List<String>) page.evalOnSelectorAll("a[href]", "links => links.map(link => link.href)");
    String home = Product.get().at("/");
    return all.stream()
        .filter(link -> link.startsWith(home))
        .map(link -> link.substring(home.length() - 1).replaceFirst("#.*", ""))
        .distinct()
        .toList();
  }

  private List<Rule> axe() {
    return new AxeBuilder(page)
        .setLegacyMode(true)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
        .analyze()
        .getViolations();
  }

  private java.util.Optional<String> wide(int width) {
    int wanted = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
    return wanted > width + 1
        ? java.util.Optional.of(String.format(Locale.ROOT, "scrolls sideways (%d px wide)", wanted))
        : java.util.Optional.empty();
  }

  @Override
  public void close() {
    context.close();
  }
}
