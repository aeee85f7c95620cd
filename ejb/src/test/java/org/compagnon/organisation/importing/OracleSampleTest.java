package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.organisation.importing.ImportFixture.options;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OracleSampleTest {

  private static final Path FILE =
      Path.of("../../shared/data/oracle-hr-schema/employees.csv").toAbsolutePath().normalize();

  @Test
  @DisplayName("B20 a foreign staff list of 107 people is read once its mail domain is stated")
  void foreignStaffListIsRead() throws IOException {
    assumeTrue(Files.exists(FILE), "sample data are absent");

    ImportPlan plan =
        PeopleFile.read(
            Files.newInputStream(FILE),
            options(Map.of(), "example.com", false, DateOrder.AUTOMATIC),
            ExistingPeople.none());

    assertThat(plan.report().problems()).isEmpty();
    assertThat(plan.report().created()).isEqualTo(107);
    PersonRow king = plan.people().get(0);
    assertThat(king.value(ImportField.EMAIL)).isEqualTo("sking@example.com");
    assertThat(king.value(ImportField.COUNTRY)).isEqualTo("US");
    assertThat(king.value(ImportField.HIRED_ON)).isEqualTo("2013-06-17");
    assertThat(plan.people())
        .filteredOn(p -> p.value(ImportField.MANAGER) == null)
        .containsExactly(king);
    assertThat(plan.people()).filteredOn(p -> p.value(ImportField.UNIT) == null).hasSize(1);
  }
}
