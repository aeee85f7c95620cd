package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The administrator's way from a file of enrolments to people who take part. */
class EnrolmentFileIT {
  private static final String PAGE = "/admin/enrolment-import?programme=" + Staff.OPEN;

  @Test
  @DisplayName("S60 B18 a file of enrolments is checked, applied in the background and found again")
  void peopleAreEnrolledByFile() {
    Staff.Employee employee = Staff.free("FR", 3);
    try (Visitor visitor = new Visitor("fr", Visitor.PHONE).signIn(Product.ADMINISTRATOR, "fr")) {
      Page page = visitor.page();
      choose(visitor, "matricule;rôle\nINCONNU-1;mentor\n");
      visitor.awaitWords("Le fichier ne peut pas être appliqué tel quel");
      assertThat(page.locator("[id='confirming:apply']").count()).isZero();
      assertThat(page.innerText("main")).contains("INCONNU-1");
      assertThat(visitor.faultsHere()).isEmpty();
      visitor.press("confirming:again");

      String right = "matricule;rôle\n" + employee.number() + ";mentoré\n";
      choose(visitor, right);
      assertThat(visitor.faultsHere()).isEmpty();
      visitor.pressAndConfirm("confirming:apply");
      visitor.awaitWords("une nouvelle inscription");
      assertThat(page.locator(".steps [aria-current]").innerText()).contains("Terminé");
      assertThat(visitor.faults()).isEmpty();

      page.click("main a[href$='/admin/enrolments?programme=" + Staff.OPEN + "']");
      page.waitForURL(url -> url.contains("/admin/enrolments"));
      visitor.open("/admin/enrolments?programme=" + Staff.OPEN + "&query=" + family(employee));
      assertThat(page.innerText("main")).contains(employee.name());

      choose(visitor, right);
      visitor.awaitWords("rien ne change pour elles");
      assertThat(visitor.faultsHere()).isEmpty();
    }
  }

  @Test
  @DisplayName("B18 over REST a file of enrolments is looked at, begun as a job, or refused")
  void overTheInterface() {
    try (Visitor visitor = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      String path = "/programmes/" + Staff.OPEN + "/enrolments/imports";
      String file = "employee_no,role\n" + Staff.free("DE", 3).number() + ",mentee\n";
      String wrong = "employee_no,role\nUNKNOWN-1,mentee\n";
      assertThat(visitor.api("POST", path, file)).contains("\"applied\":false", "\"created\":1");
      String started = visitor.api("POST", path + "?mode=start&fileName=people.csv", file);
      String job = started.replaceAll("(?s).*\"jobId\":(\\d+).*", "$1");
      assertThat(visitor.api("GET", "/jobs/" + job, null))
          .contains("\"type\":\"enrolment.import\"", "\"subject\":\"people.csv\"");
      assertThat(visitor.api("POST", path + "?mode=start", wrong))
          .contains("UNKNOWN_PERSON")
          .doesNotContain("jobId");
      assertThat(visitor.api("POST", path + "?mode=later", file))
          .contains("must be preview, apply or start");
    }
  }

  private static void choose(Visitor visitor, String text) {
    visitor.open(PAGE);
    visitor
        .page()
        .setInputFiles(
            "[id='choosing:file']",
            new FilePayload("inscriptions.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    visitor.press("choosing:preview");
  }

  private static String family(Staff.Employee employee) {
    return employee.name().substring(employee.name().lastIndexOf(' ') + 1);
  }
}
