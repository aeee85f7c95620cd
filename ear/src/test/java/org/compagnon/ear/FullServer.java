package org.compagnon.ear;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A fresh domain of a full server on free ports, with the archive deployed. */
final class FullServer implements AutoCloseable {
  private static final int HTTP_OFFSET = 80;
  private static final int ADMIN_OFFSET = 48;

  private final Path server = Path.of(System.getProperty("it.server"));
  private final Path work;
  private final int base;

  FullServer() throws IOException, InterruptedException {
    work = Files.createTempDirectory(Path.of(System.getProperty("it.work")), "domain");
    base = freeBase();
    asadmin(
        "create-domain",
        "--nopassword=true",
        "--checkports=false",
        "--portbase=" + base,
        "--domaindir=" + work,
        "it");
    asadmin("start-domain", "--domaindir=" + work, "it");
    asadmin("--port", String.valueOf(base + ADMIN_OFFSET), "deploy", System.getProperty("it.ear"));
  }

  /** Where a path of the product is. */
  String at(String path) {
    return "http://localhost:" + (base + HTTP_OFFSET) + "/compagnon" + path;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    asadmin("stop-domain", "--domaindir=" + work, "--kill=true", "it");
  }

  private void asadmin(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(server.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("asadmin.log").toFile()))
            .directory(work.toFile());
    builder.environment().put("COMPAGNON_DEMO", "true");
    builder
        .environment()
        .put(
            "COMPAGNON_DB_URL",
            "jdbc:h2:mem:ear;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH");
    builder.environment().put("AS_ADMIN_READTIMEOUT", "600000");
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(15, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("No answer in 15 minutes: " + command);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("Failed: " + command + "; see " + work);
    }
  }

  private static int freeBase() throws IOException {
    for (int base = 21_000; base < 32_000; base += 200) {
      try (ServerSocket http = new ServerSocket(base + HTTP_OFFSET);
          ServerSocket admin = new ServerSocket(base + ADMIN_OFFSET)) {
        if (http.isBound() && admin.isBound()) {
          return base;
        }
      } catch (IOException e) {
        // Taken: the next hundred may be free.
        continue;
      }
    }
    throw new IOException("No free ports");
  }
}
