package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The command line of the pairing engine: solves an instance file, and checks a result with its
 * proof. Needs nothing but the archive it is in. Usage and exit codes: {@link #USAGE}.
 */
public final class Main {

  /** What the command understands. */
  static final String USAGE =
      """
      Usage:
        solve <instance> --result <file> --certificate <file> [--no-check]
            finds the best pairing and writes it with its proof, then checks both
        check <instance> <result> <certificate>
            checks that the result is a pairing of the instance and the proof holds
      Exit code: 0 everything holds; 1 a check fails; 2 a file is malformed, cannot be read or
      written, or does not fit in memory, or the command is wrong.
      """;

  static final int HOLDS = 0;
  static final int FAILS = 1;
  static final int UNUSABLE = 2;

  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> stop(defect));
    System.exit(run(args, System.out, System.err));
  }

  private static void stop(Throwable defect) {
    System.err.println("The command failed by a defect of its own: " + defect);
    Runtime.getRuntime().halt(UNUSABLE);
  }

  /**
   * Runs the command.
   *
   * @return the exit code; the reason of any but 0 is one line on {@code err}
   */
  static int run(String[] args, PrintStream out, PrintStream err) {
    var main = new Main(out, err);
    try {
      var command = MainArguments.of(args);
      return command.solve() ? main.solve(command) : main.check(command);
    } catch (MainArguments.Wrong e) {
      err.println(e.getMessage());
      err.print(USAGE);
    } catch (MalformedFile e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println(reason(e));
    } catch (OutOfMemoryError e) {
      err.printf(
          Locale.ROOT,
          "The problem does not fit in the memory of %,d MB; a larger -Xmx may help.%n",
          Runtime.getRuntime().maxMemory() >> 20);
    } catch (ProofFailed e) {
      err.println("The engine found no answer that it can prove: " + e.getMessage());
      return FAILS;
    } catch (PairingTooLarge e) {
      err.println(e.getMessage());
    }
    return UNUSABLE;
  }

  private int solve(MainArguments command) throws IOException {
    requireNoFolder(command.instance());
    solveAndWrite(command);
    return command.thenCheck() ? check(command) : HOLDS;
  }

  /** Keeps nothing of the problem in memory when it is done, so that the check has room. */
  private void solveAndWrite(MainArguments command) throws IOException {
    long begin = System.nanoTime();
    var problem = InstanceFile.read(command.instance());
    long read = System.nanoTime();
    var result = PairingSolver.exact().solve(problem, Progress.NONE);
    long solved = System.nanoTime();
    WholeFiles.write(
        new WholeFiles.Part(command.result(), to -> ResultFile.write(problem, result, to)),
        new WholeFiles.Part(
            command.certificate(), to -> CertificateFile.write(problem, result.certificate(), to)));
    out.printf(
        Locale.ROOT,
        "%d pairs, total score %d; read %.3f s, solved %.3f s, written %.3f s%n",
        result.pairs().size(),
        result.totalScore(),
        seconds(begin, read),
        seconds(read, solved),
        seconds(solved, System.nanoTime()));
  }

  private int check(MainArguments command) throws IOException {
    requireNoFolder(command.instance(), command.result(), command.certificate());
    var verdict =
        CertificateChecker.check(command.instance(), command.result(), command.certificate());
    var stream = verdict.outcome() == CertificateChecker.Outcome.PROVED ? out : err;
    stream.println(verdict.sentence());
    return switch (verdict.outcome()) {
      case PROVED -> HOLDS;
      case NOT_PROVED -> FAILS;
      case MALFORMED -> UNUSABLE;
    };
  }

  /** The platform's own complaint about a folder would not name it. */
  private static void requireNoFolder(Path... files) throws IOException {
    for (var file : files) {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "it is a folder");
      }
    }
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return "There is no file %s.".formatted(missing.getFile());
    }
    if (failure instanceof AccessDeniedException denied) {
      return "The file %s must not be read or written.".formatted(denied.getFile());
    }
    if (failure instanceof FileSystemException other && other.getReason() != null) {
      return "The file %s cannot be used: %s.".formatted(other.getFile(), other.getReason());
    }
    return "The files cannot be read or written: %s.".formatted(failure.getMessage());
  }
}
