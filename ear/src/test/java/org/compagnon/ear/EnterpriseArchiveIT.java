package org.compagnon.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnterpriseArchiveIT {
  private static final String BUSINESS = "compagnon-ejb-[^/]+\\.jar";

  @Test
  @DisplayName(
      "the archive holds the business module, the web module, their libraries, nothing else")
  void holdsExactlyThis() throws IOException {
    try (JarFile ear = new JarFile(System.getProperty("it.ear"))) {
      List<String> files =
          ear.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
      assertThat(files)
          .contains(
              "compagnon-web.war",
              "META-INF/application.xml",
              "META-INF/glassfish-application.xml");
      assertThat(files).filteredOn(name -> name.matches(BUSINESS)).hasSize(1);
      assertThat(files)
          .allMatch(
              name ->
                  name.matches(BUSINESS)
                      || name.equals("compagnon-web.war")
                      || name.startsWith("META-INF/")
                      || name.matches("lib/[^/]+\\.jar"));
      assertThat(files).noneMatch(name -> name.matches("lib/compagnon.*"));
      assertThat(files).noneMatch(name -> name.matches("lib/(jakarta|junit|payara).*"));
    }
  }

  @Test
  @DisplayName("the web module carries only the libraries of its screens")
  void theWebModuleIsSkinny() throws IOException {
    try (JarFile ear = new JarFile(System.getProperty("it.ear"));
        JarInputStream war =
            new JarInputStream(ear.getInputStream(ear.getEntry("compagnon-web.war")))) {
      for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        assertThat(entry.getName()).doesNotMatch("WEB-INF/lib/(?!primefaces|omnifaces).+");
      }
    }
  }
}
