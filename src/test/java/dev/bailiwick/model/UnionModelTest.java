package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnionModelTest {

    private final ResponsibilityModel union = ModelReader.read(Path.of("rules/models/union.yaml"));

    @Test
    void it_holds_nineteen_areas_and_thirty_five_duties() {
        assertThat(union.areas()).hasSize(19);
        assertThat(union.duties()).hasSize(35);
        assertThat(union.areas().stream().filter(Area::inMatrix)).hasSize(9);
    }
}
