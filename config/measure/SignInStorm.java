import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures pages during a storm of wrong sign-ins; see sign-in-storm.sh. */
public class SignInStorm {
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final int QUIET_ROUNDS = 20;
  private static final long BETWEEN_PAGES = 200_000_000L;

  private final String base;
  private final int rate;
  private final int seconds;
  private final int addresses;
  private final HttpClient strangers = client().build();
  private final CookieManager cookies = new CookieManager();
  private volatile HttpCookie entry;
  private final HttpClient person = client().cookieHandler(cookies).build();
  private final ConcurrentMap<String, AtomicInteger> answers = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicLong slowest = new AtomicLong();

  private SignInStorm(String base, int rate, int seconds, int addresses) {
    this.base = base;
    this.rate = rate;
    this.seconds = seconds;
    this.addresses = addresses;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 3) {
      System.err.println("usage: base login password [rate [seconds [addresses [path]...]]]");
      System.exit(2);
    }
    SignInStorm storm =
        new SignInStorm(
            arguments[0], number(arguments, 3, 200), number(arguments, 4, 60), number(arguments, 5, 1));
    List<String> paths =
        arguments.length > 6
            ? List.of(arguments).subList(6, arguments.length)
            : List.of("/home", "/account/tokens");
    storm.run(arguments[1], arguments[2], paths);
    System.exit(0); // the storm's client does not wait for what is still open
  }

  private static int number(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }

  private void run(String login, String password, List<String> paths) throws Exception {
    String shown = state();
    entry = given();
    HttpResponse<String> in = person.send(attempt(shown, login, password, 0), text());
    if (in.statusCode() != 302) {
      throw new IllegalStateException("Signing in as " + login + ": " + in.statusCode());
    }
    Map<String, List<Long>> quiet = new TreeMap<>();
    for (String path : paths) {
      quiet.put(path, new ArrayList<>());
      for (int k = 0; k < QUIET_ROUNDS; k++) {
        quiet.get(path).add(open(path));
      }
    }
    Map<String, ConcurrentLinkedQueue<Long>> during = new TreeMap<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> readers = new ArrayList<>();
    for (String path : paths) {
      ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
      during.put(path, times);
      readers.add(new Thread(() -> read(path, times, end)));
    }
    readers.forEach(Thread::start);
    storm(state(), end);
    for (Thread reader : readers) {
      reader.join();
    }
    print(quiet, during);
  }

  /** Sends attempts at the rate, whether the ones before are answered or not. */
  private void storm(String state, long end) {
    long begin = System.nanoTime();
    for (long sent = 0; System.nanoTime() < end; sent++) {
      long due = begin + sent * 1_000_000_000L / rate;
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      String login = "nobody" + sent + "@storm.example";
      long at = System.nanoTime();
      open.incrementAndGet();
      strangers
          .sendAsync(stranger(state, login, sent), HttpResponse.BodyHandlers.discarding())
          .whenComplete(
              (answer, failure) -> {
                open.decrementAndGet();
                slowest.accumulateAndGet(System.nanoTime() - at, Math::max);
                String what = failure == null ? String.valueOf(answer.statusCode()) : "no answer";
                answers.computeIfAbsent(what, none -> new AtomicInteger()).incrementAndGet();
              });
    }
  }

  private void read(String path, ConcurrentLinkedQueue<Long> times, long end) {
    while (System.nanoTime() < end) {
      times.add(open(path));
      LockSupport.parkNanos(BETWEEN_PAGES);
    }
  }

  /** Milliseconds until a page is there whole. */
  private long open(String path) {
    long at = System.nanoTime();
    try {
      int status = person.send(request(path, 0).build(), text()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(path + " answered " + status);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return (System.nanoTime() - at) / 1_000_000;
  }

  private static HttpClient.Builder client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT);
  }

  private String state() throws Exception {
    Matcher state = STATE.matcher(person.send(request("/sign-in", 0).build(), text()).body());
    return state.find() ? state.group(1) : "stateless";
  }

  /** A wrong password from somebody whose cookies nobody keeps. */
  private HttpRequest stranger(String state, String login, long sent) {
    return HttpRequest.newBuilder(
            attempt(state, login, "wrong password", sent), (name, value) -> true)
        .header("Cookie", entry.getName() + "=" + entry.getValue())
        .build();
  }

  /** What ties the form to a browser; the page has given it before anybody else asks. */
  private HttpCookie given() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().endsWith("entry"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The sign-in page gave no cookie"));
  }

  private HttpRequest attempt(String state, String login, String password, long sent) {
    String form =
        "signIn=signIn&signIn:enter=x&signIn:entry="
            + entry.getValue()
            + "&signIn:login=%s&signIn:password=%s&primefaces.nonce=N2M5ZTY2NzktNzQyNS00MGRlLTk0NGItZTA3ZmMxZjkwYWU3&jakarta.faces.ViewState=%s"
            .formatted(encoded(login), encoded(password), encoded(state));
    return request("/sign-in", sent)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  private HttpRequest.Builder request(String path, long sent) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(TIMEOUT)
            .header("Origin", base)
            .header("Sec-Fetch-Site", "same-origin");
    long address = sent % addresses;
    return addresses == 1
        ? request
        : request.header("X-Forwarded-For", "10.77." + address / 250 + "." + (1 + address % 250));
  }

  private static HttpResponse.BodyHandler<String> text() {
    return HttpResponse.BodyHandlers.ofString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void print(
      Map<String, List<Long>> quiet, Map<String, ConcurrentLinkedQueue<Long>> during) {
    System.out.printf(
        "%d wrong sign-ins a second from %d address(es) for %d s; answers by status: %s; %d open at"
            + " the end; slowest answer %d ms%n%n",
        rate, addresses, seconds, new TreeMap<>(answers), open.get(), slowest.get() / 1_000_000);
    System.out.println("| page | quiet: median | slowest | storm: median | 95 % | slowest | pages |");
    System.out.println("|---|---|---|---|---|---|---|");
    during.forEach(
        (path, times) -> {
          List<Long> calm = quiet.get(path).stream().sorted().toList();
          List<Long> all = times.stream().sorted().toList();
          System.out.printf(
              "| %s | %d ms | %d ms | %d ms | %d ms | %d ms | %d |%n",
              path,
              calm.get(calm.size() / 2),
              calm.get(calm.size() - 1),
              all.get(all.size() / 2),
              all.get(all.size() * 95 / 100),
              all.get(all.size() - 1),
              all.size());
        });
  }
}
