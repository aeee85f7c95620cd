package org.compagnon.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A form that is refused: what is wrong is heard, found and put right without losing anything. */
class FormErrorsIT {
  private static final String FOCUS = "() => document.activeElement.id";

  @Test
  @DisplayName(
      "B19 a refused form says so in its title and in a list that has the focus and leads to each field")
  void theListLeadsToTheFields() {
    try (Visitor system = new Visitor("en").signIn(Product.SYSTEM, "en")) {
      Page page = system.page();
      system.open("/system/invite");
      page.fill("[id='invite:name']", "Ada Brook");
      system.press("invite:send");

      assertThat(page.title()).startsWith("Error: ");
      page.locator("#refused:focus").waitFor();
      assertThat(page.innerText("#refused h2")).isEqualTo("2 answers need to be corrected");
      assertThat(page.inputValue("[id='invite:name']")).isEqualTo("Ada Brook");
      isMarked(page, "invite:login");
      isMarked(page, "invite:roles:0");
      assertThat(page.getAttribute("[id='invite:name']", "aria-invalid")).isNotEqualTo("true");
      assertThat(system.faults()).isEmpty();

      page.locator("#refused a").nth(1).focus();
      page.keyboard().press("Enter");
      assertThat(page.evaluate(FOCUS)).isEqualTo("invite:roles:0");
      page.keyboard().press("Space");
      page.locator("#refused a").first().click();
      page.keyboard().type("ada.brook@compagnon.example");
      system.press("invite:send");
      assertThat(page.title()).doesNotStartWith("Error");
      assertThat(page.locator("#refused").count()).isZero();
    }
  }

  @Test
  @DisplayName(
      "B19 radio buttons, text areas and secrets that are refused are marked, in French too")
  void everyKindOfControlIsMarked() {
    Staff.Couple couple = Staff.couple();
    try (Visitor mentee = new Visitor("fr", Visitor.PHONE).signIn(couple.mentee().login(), "fr")) {
      Page page = mentee.page();
      mentee.open("/me/ending?id=" + couple.id());
      page.evaluate(
          "() => { const area = document.getElementById('ending:thanks');"
              + " area.removeAttribute('maxlength'); area.value = 'x'.repeat(2001); }");
      mentee.press("ending:end");

      assertThat(page.title()).startsWith("Erreur : ");
      isMarked(page, "ending:reason:0");
      isMarked(page, "ending:thanks");
      assertThat(page.inputValue("[id='ending:thanks']")).hasSize(2001);
      assertThat(mentee.faultsHere()).isEmpty();

      mentee.open("/account/me");
      mentee.press("change:save");
      isMarked(page, "change:present");
      assertThat(mentee.faultsHere()).isEmpty();
    }
  }

  @Test
  @DisplayName("B19 Back and reload after a refused form show it again with what was typed, unsent")
  void backShowsTheFormAgain() {
    try (Visitor admin = new Visitor("en").signIn(Product.ADMINISTRATOR, "en")) {
      Page page = admin.page();
      admin.open("/admin/launch");
      page.fill("[id='wave:name']", "Spring, to be looked at");
      page.fill("[id='wave:closesOn']", "");
      admin.press("wave:look");
      assertThat(page.title()).startsWith("Error: ");

      page.reload();
      assertThat(page.locator("#refused").count()).isZero();
      assertThat(page.inputValue("[id='wave:name']")).isEqualTo("Spring, to be looked at");
      assertThat(page.innerText("#given-back")).contains("has not been saved");

      admin.open("/admin/surveys");
      page.goBack();
      assertThat(page.url()).contains("/admin/launch");
      assertThat(page.inputValue("[id='wave:name']")).isEqualTo("Spring, to be looked at");
    }
  }

  @Test
  @DisplayName("B19 on a phone nothing that takes the focus hides under the bar at the bottom")
  void nothingHidesUnderTheBar() {
    try (Visitor mentee = new Visitor("en", Visitor.PHONE).signIn(Product.MENTEE, "en")) {
      Page page = mentee.page();
      mentee.open("/account/me");
      double bar = box(page, ".tabbar").y;
      page.locator("#main").focus();
      for (int i = 0; i < 40; i++) {
        page.keyboard().press("Tab");
        boolean content =
            (boolean) page.evaluate("() => !!document.activeElement.closest('main, .foot')");
        if (content) {
          double bottom =
              ((Number)
                      page.evaluate("() => document.activeElement.getBoundingClientRect().bottom"))
                  .doubleValue();
          assertThat(bottom).as((String) page.evaluate(FOCUS)).isLessThanOrEqualTo(bar);
        }
      }
    }
  }

  private static BoundingBox box(Page page, String selector) {
    return page.locator(selector).boundingBox();
  }

  /** A control says that it is wrong, and its message, which is there, says why. */
  private static void isMarked(Page page, String id) {
    String control = "[id='" + id + "']";
    assertThat(page.getAttribute(control, "aria-invalid")).as(id).isEqualTo("true");
    String message = page.getAttribute(control, "aria-describedby");
    assertThat(message).as(id).isNotBlank();
    assertThat(page.innerText("[id='" + message + "']")).as(id).isNotBlank();
  }
}
