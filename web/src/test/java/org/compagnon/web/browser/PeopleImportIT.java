package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The administrator's way from a file with mistakes to people in the directory. */
class PeopleImportIT {
  private static final String HEADER =
      "Matricule;Prénom;Nom;Courriel;Poste;Niveau;Pays;Ville;Matricule du responsable\n";
  private static final String WRONG =
      HEADER
          + "Z70001;Ombeline;Fauvel;ombeline.fauvel@compagnon.example;Cheffe d’atelier;4;FR;Lyon;\n"
          + "Z70002;Titouan;;titouan.riquet@compagnon.example;Monteur;1;FR;Lyon;Z70001\n"
          + "Z70003;Yseult;Grimaud;yseult.grimaud;Monteuse;1;FR;Lyon;Z79999\n"
          + "Z70001;Ombeline;Double;double.fauvel@compagnon.example;Monteuse;1;FR;Lyon;Z70001\n";

  @Test
  @DisplayName("B18 B20 a file of people is checked, corrected, imported once and never twice")
  void peopleAreImported() {
    try (Visitor visitor = new Visitor("fr").signIn(Product.ADMINISTRATOR, "fr")) {
      choose(visitor, WRONG);
      remediesAreShown(visitor);
      visitor.page().click("main a.btn[href$='/admin/import']");
      choose(visitor, right());
      visitor.awaitWords("40 personnes dans le fichier");
      assertThat(visitor.page().innerText("main")).contains("Ombeline Fauvel", "nouvelle");
      visitor.pressAndConfirm("decide:apply");
      visitor.awaitWords("L’importation est terminée");
      assertThat(visitor.page().locator(".steps [aria-current]").innerText()).contains("Terminé");
      assertThat(visitor.faults()).isEmpty();
      visitor.open("/admin/people?query=fauvel");
      visitor.page().click("main a:has-text('Ombeline Fauvel')");
      visitor.awaitWords("Cheffe d’atelier");

      choose(visitor, right());
      visitor.awaitWords("Rien à changer");
      assertThat(visitor.page().locator("[id='decide:apply']").isDisabled()).isTrue();
      assertThat(visitor.faultsHere()).isEmpty();
      visitor.press("decide:discard");
      assertThat(visitor.told()).contains("mis de côté");
    }
  }

  @Test
  @DisplayName("B20 a file that would mark many people as left is imported only by their number")
  void manyLeavers() {
    try (Visitor visitor = new Visitor("fr").signIn(Product.ADMINISTRATOR, "fr")) {
      Page page = visitor.page();
      visitor.open("/admin/import");
      page.check("[id='import:missing']");
      page.setInputFiles(
          "[id='import:file']",
          new FilePayload("equipe.csv", "text/csv", right().getBytes(StandardCharsets.UTF_8)));
      visitor.press("import:preview");
      page.waitForURL(url -> url.contains("/admin/import-check"));
      assertThat(page.innerText("main")).contains("C’est plus de 5 % des personnes présentes");
      assertThat(page.locator("[id='decide:apply']").count()).isZero();
      assertThat(visitor.faults()).isEmpty();

      page.fill("[id='decide:leavers']", "3");
      visitor.press("decide:applyMany");
      visitor.awaitWords("saisissez ce nombre");
      assertThat(page.locator("[id='decide:leavers']").getAttribute("aria-invalid"))
          .isEqualTo("true");
      visitor.press("decide:discard");
      assertThat(visitor.told()).contains("mis de côté");
    }
  }

  @Test
  @DisplayName("B20 words that nobody knows are asked and damaged names put right, on the page")
  void wordsAreAsked() {
    try (Visitor visitor = new Visitor("en", Visitor.PHONE).signIn(Product.ADMINISTRATOR, "en")) {
      Page page = visitor.page();
      choose(
          visitor,
          "Employee No,First name,Last name,Email,Status\n"
              + "Z71001,H\u00c3\u00a9l\u00c3\u00a8ne,Astruc,helene.astruc@compagnon.example,Active\n"
              + "Z71002,Milo,Vasseur,milo.vasseur@compagnon.example,Wandering\n");
      assertThat(page.locator("[id='decide:apply']").isDisabled()).isTrue();
      assertThat(page.innerText("main")).contains("Wandering", "not known yet");
      assertThat(visitor.faults()).isEmpty();

      page.locator("#words .field:has-text('Wandering') select").selectOption("HERE");
      page.check("[id='words:repair']");
      visitor.press("words:again");
      page.waitForSelector("[id='decide:apply']:enabled");
      assertThat(page.innerText("main")).contains("H\u00e9l\u00e8ne Astruc", "Milo Vasseur");
      visitor.press("decide:discard");
      assertThat(visitor.told()).contains("put aside");
    }
  }

  private static void choose(Visitor visitor, String text) {
    Page page = visitor.page();
    visitor.open("/admin/import");
    page.setInputFiles(
        "[id='import:file']",
        new FilePayload("equipe.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    visitor.press("import:preview");
    page.waitForURL(url -> url.contains("/admin/import-check"));
  }

  private static void remediesAreShown(Visitor visitor) {
    Page page = visitor.page();
    visitor.awaitWords("erreurs sont à corriger");
    assertThat(page.locator("[id='decide:apply']").isDisabled()).isTrue();
    assertThat(page.innerText("main"))
        .contains("Nom", "yseult.grimaud", "Z79999", "Z70001", "n’est pas une adresse");
    assertThat(visitor.faults()).isEmpty();
  }

  /** The file put right, with some more people, so that there is something to do. */
  private static String right() {
    StringBuilder file = new StringBuilder(HEADER);
    file.append(
        "Z70001;Ombeline;Fauvel;ombeline.fauvel@compagnon.example;Cheffe d’atelier;4;FR;Lyon;\n");
    for (int i = 2; i <= 40; i++) {
      file.append(
          "Z700%02d;Titouan;Riquet-%s;titouan.riquet%d@compagnon.example;Monteur;1;FR;Lyon;Z70001\n"
              .formatted(i, (char) ('A' + i % 26), i));
    }
    return file.toString();
  }
}
