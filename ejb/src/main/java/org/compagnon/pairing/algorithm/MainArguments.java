package org.compagnon.pairing.algorithm;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param solve whether to solve; otherwise to check only
 * @param thenCheck whether a solved problem is checked too
 */
record MainArguments(
    boolean solve, Path instance, Path result, Path certificate, boolean thenCheck) {

  private static final String NO_CHECK = "--no-check";
  private static final String RESULT = "--result";
  private static final String CERTIFICATE = "--certificate";

  /**
   * Understands the words of a command line; options may stand anywhere after the first word, and
   * what follows {@code --} is a file name even if it begins with a hyphen.
   *
   * @throws Wrong if they are no command
   */
  static MainArguments of(String[] words) {
    var files = new ArrayList<String>();
    var options = new HashMap<String, String>();
    boolean onlyFiles = false;
    for (int k = 1; k < words.length; k++) {
      String word = words[k];
      boolean option = !onlyFiles && word.startsWith("-");
      if (!option) {
        files.add(word);
      } else if (word.equals("--")) {
        onlyFiles = true;
      } else {
        require(!options.containsKey(word), "The option " + word + " must be given once only.");
        boolean valued = word.equals(RESULT) || word.equals(CERTIFICATE);
        require(valued || word.equals(NO_CHECK), "There is no option " + word + ".");
        require(!valued || k + 1 < words.length, "The option " + word + " must name a file.");
        options.put(word, valued ? words[++k] : "");
      }
    }
    String command = words.length == 0 ? "" : words[0];
    return switch (command) {
      case "solve" -> solve(files, options);
      case "check" -> check(files, options);
      default -> throw new Wrong("The first word must be solve or check.");
    };
  }

  private static MainArguments solve(List<String> files, HashMap<String, String> options) {
    require(files.size() == 1, "The command solve must name one instance.");
    require(options.containsKey(RESULT), "The command solve must have --result <file>.");
    require(options.containsKey(CERTIFICATE), "The command solve must have --certificate <file>.");
    var instance = path(files.get(0));
    var result = path(options.get(RESULT));
    var certificate = path(options.get(CERTIFICATE));
    boolean distinct =
        !same(instance, result) && !same(instance, certificate) && !same(result, certificate);
    require(distinct, "The instance, the result and the certificate must be three files.");
    return new MainArguments(true, instance, result, certificate, !options.containsKey(NO_CHECK));
  }

  private static MainArguments check(List<String> files, HashMap<String, String> options) {
    require(options.isEmpty(), "The command check must have no options.");
    require(files.size() == 3, "The command check must name an instance, a result, a certificate.");
    return new MainArguments(
        false, path(files.get(0)), path(files.get(1)), path(files.get(2)), true);
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Wrong("The name (%s) must be one of a file: %s.".formatted(name, e.getReason()));
    }
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new Wrong(message);
    }
  }

  /** A command line that is no command; the message says why. */
  static final class Wrong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Wrong(String message) {
      super(message);
    }
  }
}
