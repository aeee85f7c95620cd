import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Starts Compagnon on Payara Micro and stays in the foreground until it is stopped (Ctrl-C).
 *
 * <pre>java config/payara/Start.java --micro payara-micro.jar --war compagnon.war
 *      [--port 8080] [--demo] [--json] [--attached] [--heap 768m] [--work target/server]
 *      [--members host:port,host:port --member host:port]</pre>
 *
 * <p>{@code --attached}: stops when the process that started it ends. {@code --heap}: the most
 * memory for Java's objects, as after -Xmx. {@code --members} names the nodes that share their
 * sessions, {@code --member} which of them this one is; each needs a {@code --work} of its own.
 *
 * <p>Settings come from the environment (docs/settings.md). A wrong one is said in one sentence and
 * ends the start with exit code 1. The server's log is {@code <work>/server.log}, at most 10 MB
 * large; the four before it are server.1.log (the latest) to server.4.log. With {@code --json} it
 * goes to standard output too, one JSON object per line.
 */
public final class Start {
  private static final int MOST_SECONDS = 600;
  private static final List<String> FLAGS = List.of("demo", "json", "attached");
  private static final List<String> VALUES =
      List.of("micro", "war", "port", "heap", "work", "config", "members", "member");

  private static final AtomicBoolean STOPPING = new AtomicBoolean();

  private final Map<String, String> options;
  private final int port;
  private final Path work;
  private final AtomicReference<String> refusal = new AtomicReference<>();

  private Start(Map<String, String> options) {
    this.options = options;
    this.port = Integer.parseInt(options.getOrDefault("port", "8080"));
    this.work = Path.of(options.getOrDefault("work", "target/server")).toAbsolutePath();
  }

  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = new TreeMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i].replaceFirst("^--", "");
      boolean flag = FLAGS.contains(name);
      if (!flag && (!VALUES.contains(name) || i + 1 == arguments.length)) {
        refuse(arguments[i] + " is no option, or its value is missing.");
      }
      options.put(name, flag ? "true" : arguments[++i]);
    }
    for (String needed : List.of("micro", "war")) {
      if (!Files.isRegularFile(Path.of(options.getOrDefault(needed, "")))) {
        refuse("--" + needed + " must name a file.");
      }
    }
    if (!isPort(options.getOrDefault("port", "8080"))) {
      refuse("--port must be a number from 1 to 65535.");
    }
    if (!options.getOrDefault("heap", "768m").matches("\\d+[kKmMgG]")) {
      refuse("--heap must be a size such as 768m or 2g.");
    }
    boolean member = options.containsKey("member");
    if (member != options.containsKey("members")
        || member && !List.of(options.get("members").split(",")).contains(options.get("member"))) {
      refuse("--members and --member go together, and the second is one of the first.");
    }
    System.exit(new Start(options).run());
  }

  private static boolean isPort(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65_535;
  }

  private static void refuse(String why) {
    say("Compagnon does not start: " + why);
    System.exit(1);
  }

  private int run() throws IOException, InterruptedException {
    if (!portIsFree()) {
      say("Compagnon does not start: port " + port + " is in use. Choose another: -Dport=8090");
      return 1;
    }
    Files.createDirectories(work);
    // Held until this process ends, however it ends.
    FileChannel held =
        FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (held.tryLock() == null) {
      say("Compagnon does not start: another node uses " + work + ". Choose another: --work");
      return 1;
    }
    removeFormerServer(work.resolve("payara"));
    long began = System.nanoTime();
    ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
    giveSurveyKey(builder.environment());
    Process server = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    if (options.containsKey("attached")) {
      ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> stop(server)));
    }
    Thread reader = new Thread(() -> read(server));
    reader.setDaemon(true);
    reader.start();
    say("Starting Compagnon ... (log: " + work.resolve("server.log") + ")");
    while (!isReady()) {
      boolean late = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) > MOST_SECONDS;
      if (refusal.get() != null || !server.isAlive() || late) {
        say(refusal.get() != null ? refusal.get() : "The server did not start; see its log.");
        stop(server);
        return 1;
      }
      Thread.sleep(200);
    }
    greet(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    return server.waitFor();
  }

  /** A server that was killed has left its deployment, which would be made a second time. */
  private static void removeFormerServer(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }

  /**
   * The key that anonymous answers wait under must not lie in the database. Where none is set, all
   * starts on this machine share one in the user's home.
   */
  private static void giveSurveyKey(Map<String, String> environment) {
    Path file = Path.of(System.getProperty("user.home"), ".compagnon", "survey.key");
    if (environment.containsKey("COMPAGNON_SURVEY_KEY")) {
      return;
    }
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "survey", ".new"); // for its owner only
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.writeString(fresh, HexFormat.of().formatHex(key));
        linkUnlessThere(fresh, file);
      }
      environment.put("COMPAGNON_SURVEY_KEY", Files.readString(file).strip());
    } catch (IOException e) {
      say("No survey key: " + file + " cannot be used (" + e.getMessage() + ").");
    }
  }

  /** Of two that start at once one gives the key, and both use it. */
  private static void linkUnlessThere(Path fresh, Path file) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      say("Another start has just made the survey key.");
    } finally {
      Files.delete(fresh);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + options.getOrDefault("heap", "768m"));
    command.add("-XX:+UseSerialGC");
    if (options.containsKey("demo")) {
      // Half the start-up time for three quarters of the throughput: right to look around only.
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Xshare:auto");
    unlessInEnvironment(command, "compagnon.base.url", "http://localhost:" + port);
    if (options.containsKey("demo")) {
      unlessInEnvironment(command, "compagnon.demo", "true");
    }
    command.addAll(List.of("-jar", options.get("micro"), "--nohostaware"));
    command.addAll(cluster());
    command.addAll(List.of("--port", String.valueOf(port), "--contextRoot", "/"));
    command.addAll(List.of("--rootDir", work.resolve("payara").toString()));
    command.addAll(List.of("--prebootcommandfile", beside("preboot.txt")));
    if (options.containsKey("json")) {
      command.addAll(List.of("--logProperties", beside("../logging/json.properties")));
    }
    command.addAll(List.of("--deploy", options.get("war")));
    return command;
  }

  /** How the nodes find each other; on loopback they stay there. */
  private List<String> cluster() {
    if (!options.containsKey("member")) {
      return List.of("--nocluster");
    }
    String[] member = options.get("member").split(":");
    return List.of(
        "--clustermode", "tcpip:" + options.get("members"),
        "--clustername", "compagnon",
        "--interfaces", member[0],
        "--startport", member[1],
        "--hzinitialjoinwait", "0");
  }

  private static void unlessInEnvironment(List<String> command, String key, String value) {
    if (System.getenv(key.toUpperCase(java.util.Locale.ROOT).replace('.', '_')) == null) {
      command.add("-D" + key + "=" + value);
    }
  }

  private String beside(String file) {
    Path here = Path.of(options.getOrDefault("config", "config/payara"));
    return here.resolve(file).toAbsolutePath().normalize().toString();
  }

  /** Reads to the very end, whatever becomes of the file: a server that nobody reads stands still. */
  private void read(Process server) {
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        Log log = new Log(work)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.write(line);
        if (options.containsKey("json")) {
          System.out.println(line);
        }
        notice(line);
      }
    } catch (IOException e) {
      if (server.isAlive() && !STOPPING.get()) {
        System.err.println("The server's words cannot be read: " + e.getMessage());
      }
    }
  }

  /** A file of bounded size, and some before it. What cannot be written is left out, and counted. */
  private static final class Log implements AutoCloseable {
    private static final long MOST_BYTES = 10L << 20;
    private static final int KEPT = 4;
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Path folder;
    private OutputStream out;
    private long bytes;
    private long lost;
    private long triedAt;

    Log(Path folder) {
      this.folder = folder;
      next();
    }

    void write(String line) {
      if (out == null && System.nanoTime() - triedAt > AGAIN_NANOS) {
        next();
      }
      if (out == null) {
        lost++;
        return;
      }
      try {
        if (lost > 0) {
          append(lost + " lines were lost because this file could not be written");
          lost = 0;
        }
        append(line);
        if (bytes > MOST_BYTES) {
          next();
        }
      } catch (IOException e) {
        lost++;
        fail(e);
      }
    }

    private void append(String line) throws IOException {
      byte[] text = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
      out.write(text);
      bytes += text.length;
    }

    /** Moves the files on and begins a new one. */
    private void next() {
      triedAt = System.nanoTime();
      close();
      try {
        for (int k = KEPT; k > 0; k--) {
          Path from = file(k - 1);
          if (Files.exists(from) && (k > 1 || Files.size(from) > 0)) {
            Files.move(from, file(k), StandardCopyOption.REPLACE_EXISTING);
          }
        }
        out = Files.newOutputStream(file(0));
        bytes = 0;
      } catch (IOException e) {
        fail(e);
      }
    }

    private Path file(int age) {
      return folder.resolve(age == 0 ? "server.log" : "server." + age + ".log");
    }

    private void fail(IOException why) {
      System.err.println("The log cannot be written; the server goes on: " + why.getMessage());
      triedAt = System.nanoTime();
      close();
    }

    @Override
    public void close() {
      try {
        if (out != null) {
          out.close();
        }
      } catch (IOException e) {
        // What could not be written was said when it could not.
      }
      out = null;
    }
  }

  private void notice(String line) {
    int wrong = line.indexOf("Compagnon does not start:");
    if (wrong >= 0) {
      refusal.compareAndSet(null, line.substring(wrong));
    } else if (line.contains("Exception while loading the app") && refusal.get() == null) {
      refusal.set("Compagnon does not start: its deployment failed; see " + work.resolve("server.log"));
    }
    for (String told : List.of("First run:", "Demo mail to")) {
      if (line.contains(told)) {
        say(line.substring(line.indexOf(told)));
      }
    }
  }

  private boolean portIsFree() {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("0.0.0.0"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isReady() {
    try {
      URI page = URI.create("http://127.0.0.1:" + port + "/sign-in");
      HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
      connection.setConnectTimeout(1_000);
      connection.setReadTimeout(30_000);
      boolean ready = connection.getResponseCode() == 200;
      connection.disconnect();
      return ready;
    } catch (IOException e) {
      return false;
    }
  }

  private void greet(long seconds) {
    say("");
    say("Compagnon is ready after " + seconds + " s:  http://localhost:" + port + "/");
    if (options.containsKey("demo")) {
      say("");
      say("  Demo accounts, password compagnon-demo:");
      say("    admin@compagnon.example           administrator");
      say("    tunde.okafor@compagnon.example    mentor");
      say("    lea.marchetti@compagnon.example   mentee, in French");
      say("    samira.rahal@compagnon.example    administrator, mentor and mentee, in French");
      say("    auditor@compagnon.example         auditor");
      say("    system@compagnon.example          system administrator");
    }
    say("");
    say("Stop with Ctrl-C.");
  }

  private static void stop(Process server) {
    STOPPING.set(true);
    server.destroy();
    try {
      if (!server.waitFor(30, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(String words) {
    System.out.println(words);
    System.out.flush();
  }
}
