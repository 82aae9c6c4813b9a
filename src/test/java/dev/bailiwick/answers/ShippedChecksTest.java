package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every check finds its wrong example and leaves its right one alone. */
class ShippedChecksTest {

    /** Checks of what a person allowed have no rows to show; {@link AllowancesTest} tries them. */
    static final List<CheckDefinition> WITH_ROWS = Shop.CHECKS.definitions().values().stream()
            .filter(check -> !check.wrong().rows().isEmpty())
            .toList();

    @ParameterizedTest
    @FieldSource("WITH_ROWS")
    void a_check_finds_its_wrong_example(CheckDefinition check) {
        assertThat(found(check, check.wrong())).contains(check.id());
    }

    @ParameterizedTest
    @FieldSource("WITH_ROWS")
    void nothing_is_wrong_with_its_right_example(CheckDefinition check) {
        assertThat(found(check, check.right())).isEmpty();
    }

    @Test
    void all_checks_but_those_of_allowed_faults_show_rows() {
        assertThat(Shop.CHECKS.definitions().values())
                .filteredOn(check -> check.wrong().rows().isEmpty())
                .extracting(CheckDefinition::id)
                .containsExactly(
                        "expired-baseline",
                        "expired-suppression",
                        "mended-in-baseline",
                        "unknown-suppression",
                        "unreasoned-suppression",
                        "unused-suppression");
    }

    private static List<String> found(CheckDefinition check, CheckExample example) {
        String deployment = check.deployment().isEmpty() ? "byoc" : check.deployment();
        CheckRun run = Shop.run(Shop.PLAIN, Shop.set("example.csv", deployment, csv(example)));
        return run.findings().map(f -> f.check().id()).distinct().toList();
    }

    private static String csv(CheckExample example) {
        Set<String> columns = new LinkedHashSet<>();
        example.rows().forEach(row -> columns.addAll(row.keySet()));
        columns.add("answer");
        List<List<String>> rows = new ArrayList<>(List.of(List.copyOf(columns)));
        for (Map<String, String> row : example.rows()) {
            rows.add(columns.stream().map(c -> row.getOrDefault(c, "")).toList());
        }
        return Shop.csv(rows);
    }
}
