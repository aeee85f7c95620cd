package org.compagnon.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of the screens from the module's sources. */
final class PageFiles {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path BUNDLES = Path.of("src/main/resources/org/compagnon/web/i18n");

  private PageFiles() {}

  /** Every XHTML file by its path below the web application, comments taken out. */
  static Map<String, String> xhtml() {
    Map<String, String> pages = new TreeMap<>();
    each(WEBAPP, ".xhtml")
        .forEach(file -> pages.put(WEBAPP.relativize(file).toString(), withoutComments(file)));
    return pages;
  }

  static String raw(String name) {
    return read(WEBAPP.resolve(name));
  }

  static List<Path> tags() {
    return each(WEBAPP.resolve("WEB-INF/tags"), ".xhtml");
  }

  /** The English bundles by name. */
  static List<String> bundles() {
    return each(BUNDLES, ".properties").stream()
        .map(file -> file.getFileName().toString().replace(".properties", ""))
        .filter(name -> !name.endsWith("_fr"))
        .toList();
  }

  static Properties bundle(String name) {
    try (Reader reader =
        Files.newBufferedReader(BUNDLES.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bundle of the business, empty where there is none of that name. */
  static Properties businessBundle(String name) {
    Properties texts = new Properties();
    String path = "/org/compagnon/i18n/" + name + ".properties";
    try (InputStream in = PageFiles.class.getResourceAsStream(path)) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static List<Path> each(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComments(Path file) {
    return read(file).replaceAll("(?s)<!--.*?-->", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
