package org.compagnon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.compagnon");
  private static final JavaClasses CANARIES =
      new ClassFileImporter().importPackages("org.compagnon.canary");

  @TestFactory
  @DisplayName("the house keeps its rules")
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return Rules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(MAIN)));
  }

  @TestFactory
  @DisplayName("every rule catches its canary")
  Stream<DynamicTest> everyRuleCatchesItsCanary() {
    return Rules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> catches(rule)));
  }

  @Test
  @DisplayName("the rules look at the whole product")
  void theRulesLookAtTheWholeProduct() {
    assertThat(MAIN.size()).isGreaterThan(200);
    assertThat(MAIN.contain("org.compagnon.security.Accounts")).isTrue();
    assertThat(MAIN.contain("org.compagnon.canary.beta.Careless")).isFalse();
  }

  private static void catches(Map.Entry<String, ArchRule> rule) {
    assertThat(rule.getValue().evaluate(CANARIES).hasViolation())
        .as("%s: no canary is caught", rule.getKey())
        .isTrue();
  }
}
