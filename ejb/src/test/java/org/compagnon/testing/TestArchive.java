package org.compagnon.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the integration tests deploy: the business jar with its libraries as in the product, and the
 * tests beside it. Classes that only the test JVM can load (oracles, architecture rules, the
 * launcher) stay outside.
 */
final class TestArchive {
  private static final List<String> OUTSIDE =
      List.of(
          "org/compagnon/testing/launch/",
          "org/compagnon/architecture/",
          "org/compagnon/canary/",
          "org/compagnon/docs/",
          "org/compagnon/pairing/algorithm/");

  private TestArchive() {}

  static WebArchive build() {
    JavaArchive business =
        ShrinkWrap.create(ExplodedImporter.class, "compagnon-ejb.jar")
            .importDirectory(System.getProperty("it.classes"))
            .as(JavaArchive.class);
    WebArchive archive =
        ShrinkWrap.create(WebArchive.class, "compagnon-it.war")
            .addAsLibrary(business)
            .addAsLibraries(new File(System.getProperty("it.lib")).listFiles())
            .addAsWebInfResource("it/glassfish-web.xml", "glassfish-web.xml")
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    Path tests = Path.of(System.getProperty("it.test-classes"));
    try (Stream<Path> files = Files.walk(tests)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> belongsInside(tests.relativize(file).toString().replace('\\', '/')))
          .forEach(
              file ->
                  archive.addAsResource(
                      file.toFile(), tests.relativize(file).toString().replace('\\', '/')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive;
  }

  private static boolean belongsInside(String path) {
    boolean ours = path.startsWith("org/compagnon/");
    boolean plainTest = path.matches(".*Test(\\$.*)?\\.class");
    return ours && !plainTest && OUTSIDE.stream().noneMatch(path::startsWith);
  }
}
