package org.compagnon.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WebArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter().importPath(Path.of("target", "classes"));
  private static final JavaClasses CANARIES =
      new ClassFileImporter().importPackages("org.compagnon.web.canary", "org.compagnon.squatter");

  @TestFactory
  @DisplayName("screens and REST keep the rules of the house")
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return WebRules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(MAIN)));
  }

  @TestFactory
  @DisplayName("every rule for screens and REST catches its canary")
  Stream<DynamicTest> everyRuleCatchesItsCanary() {
    return WebRules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> catches(rule)));
  }

  @Test
  @DisplayName("the rules look at the whole web module and at nothing else")
  void theRulesLookAtTheWholeModule() {
    assertThat(MAIN.size()).isGreaterThan(100);
    assertThat(MAIN.contain("org.compagnon.web.rest.Problems")).isTrue();
    assertThat(MAIN.contain("org.compagnon.web.canary.GreedyPage")).isFalse();
  }

  private static void catches(Map.Entry<String, ArchRule> rule) {
    assertThat(rule.getValue().evaluate(CANARIES).hasViolation())
        .as("%s: no canary is caught", rule.getKey())
        .isTrue();
  }
}
