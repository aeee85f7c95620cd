package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes the pictures of the README: {@code mvn -pl ejb,web verify -Dit.test=ScreenshotsIT
 * -Dpictures}.
 */
@EnabledIfSystemProperty(named = "pictures", matches = ".*")
class ScreenshotsIT {

  @ParameterizedTest
  @DisplayName("a picture of the product")
  @CsvSource({
    "programme," + Product.ADMINISTRATOR + ",en,1280,/admin/programme?id=952",
    "pairing," + Product.ADMINISTRATOR + ",en,1280,/admin/round?id=952",
    "mentoring-phone," + Product.MENTEE + ",fr,390,/me/home",
    "trail," + Product.AUDITOR + ",en,1280,/audit/trail",
  })
  void aPicture(String name, String login, String language, int width, String path) {
    try (Visitor visitor = new Visitor(language).signIn(login, language)) {
      visitor.page().setViewportSize(width, width < 500 ? 844 : 800);
      assertThat(visitor.open(path)).isEqualTo(200);
      Path folder = Path.of(System.getProperty("it.webapp")).resolve("../../../../docs/images");
      visitor
          .page()
          .screenshot(
              new Page.ScreenshotOptions().setPath(folder.normalize().resolve(name + ".png")));
    }
  }
}
