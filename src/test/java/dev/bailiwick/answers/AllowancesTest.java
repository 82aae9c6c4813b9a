package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Suppressions and baselines: what they hide, and what is said of them. */
class AllowancesTest {

    private static final String ONE_FAULT = "id,Question,Answer\n7,Is stored data encrypted?,\n";
    private static final String NO_FAULT = "id,Question,Answer\n7,Is stored data encrypted?,Yes\n";

    @Test
    void a_suppressed_finding_does_not_count() {
        CheckRun run = run(ONE_FAULT, suppression("unanswered", "7", "it is asked elsewhere", ""));

        assertThat(run.exitCode()).isZero();
        assertThat(run.findings().toList())
                .singleElement()
                .satisfies(f -> assertThat(f.suppressed())
                        .contains(new Suppression("unanswered", "7", "it is asked elsewhere", Optional.empty())));
    }

    @Test
    void a_suppression_holds_on_its_last_day_and_not_after_it() {
        assertThat(run(ONE_FAULT, suppression("unanswered", "7", "soon", "2026-11-24"))
                        .exitCode())
                .isZero();
        assertThat(found(run(ONE_FAULT, suppression("unanswered", "7", "soon", "2026-11-23"))))
                .containsExactly(
                        "a.csv:2:3: error[unanswered]: the question has no answer",
                        "bailiwick.yaml:3:5: error[expired-suppression]: the suppression of `unanswered` on item `7`"
                                + " ended on 2026-11-23");
    }

    @Test
    void a_suppression_that_is_of_no_use_is_a_finding() {
        assertThat(found(run(NO_FAULT, suppression("unanswered", "7", "why", ""))))
                .containsExactly(
                        "bailiwick.yaml:3:5: warning[unused-suppression]: `unanswered` finds nothing on item `7`");
    }

    @Test
    void of_suppressions_for_what_is_not_in_the_run_nothing_is_said() {
        Suppression of = new Suppression("unanswered", "7", "why", Optional.empty());
        PlacedSuppression elsewhere =
                new PlacedSuppression(of, new Place("bailiwick.yaml", 3, 5), file -> file.equals("b.csv"));

        assertThat(found(run(NO_FAULT, policy(List.of(elsewhere), Optional.empty()))))
                .isEmpty();
        assertThat(found(run(NO_FAULT, suppression("unanswered", "8", "why", ""))))
                .isEmpty();
    }

    @Test
    void a_suppression_of_an_unknown_check_is_a_finding() {
        assertThat(found(run(NO_FAULT, suppression("unansered", "7", "why", ""))))
                .containsExactly("bailiwick.yaml:3:5: error[unknown-suppression]: there is no check `unansered`");
    }

    @Test
    void a_suppression_without_a_reason_suppresses_nothing() {
        assertThat(found(run(ONE_FAULT, suppression("unanswered", "7", "", ""))))
                .containsExactly(
                        "a.csv:2:3: error[unanswered]: the question has no answer",
                        "bailiwick.yaml:3:5: error[unreasoned-suppression]: the suppression of `unanswered` on item `7`"
                                + " gives no reason");
    }

    @Test
    void what_the_baseline_knows_does_not_count_wherever_the_row_has_moved() {
        Baseline baseline = baselineOf(ONE_FAULT, "");
        String moved = "id,Question,Answer\n6,Are backups encrypted?,Yes\n7,Is stored data encrypted?,\n";

        CheckRun run = run(moved, policy(List.of(), Optional.of(baseline)));

        assertThat(run.exitCode()).isZero();
        assertThat(run.findings()).singleElement().matches(Finding::inBaseline);
    }

    @Test
    void a_mended_fault_must_leave_the_baseline() {
        Baseline baseline = baselineOf(ONE_FAULT, "");

        CheckRun run = run(NO_FAULT, policy(List.of(), Optional.of(baseline)));

        assertThat(found(run))
                .containsExactly(
                        "baseline.yaml: error[mended-in-baseline]: the fault `unanswered` on item `7` is mended");
        assertThat(baseline.without(run, Shop.FOLDERS).rows()).isEmpty();
    }

    @Test
    void an_expired_baseline_hides_nothing() {
        CheckRun run = run(ONE_FAULT, policy(List.of(), Optional.of(baselineOf(ONE_FAULT, "2026-11-23"))));

        assertThat(found(run))
                .containsExactly(
                        "a.csv:2:3: error[unanswered]: the question has no answer",
                        "baseline.yaml: error[expired-baseline]: the baseline ended on 2026-11-23, and `unanswered` on item"
                                + " `7` is still there");
    }

    @Test
    void equal_findings_have_fingerprints_of_their_own() {
        CheckRun run = run(ONE_FAULT + "7,Is stored data encrypted?,\n", Shop.PLAIN);

        assertThat(run.findings().map(Finding::fingerprint)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void severities_can_be_set_and_checks_switched_off() {
        Policy lenient = new Policy(
                FailOn.ERROR,
                Map.of("unanswered", Severity.INFO),
                Set.of(),
                List.of(),
                Optional.empty(),
                Shop.TODAY,
                Shop.FOLDERS);
        Policy without = new Policy(
                FailOn.INFO, Map.of(), Set.of("unanswered"), List.of(), Optional.empty(), Shop.TODAY, Shop.FOLDERS);

        assertThat(run(ONE_FAULT, lenient).exitCode()).isZero();
        assertThat(run(ONE_FAULT, without).findings()).isEmpty();
    }

    private static Baseline baselineOf(String text, String until) {
        List<Baseline.Row> rows = Baseline.rowsOf(run(text, Shop.PLAIN), Shop.FOLDERS).stream()
                .map(row -> new Baseline.Row(
                        row.fingerprint(),
                        row.check(),
                        row.file(),
                        row.item(),
                        row.beside(),
                        Place.ofFile("baseline.yaml")))
                .toList();
        return new Baseline("baseline.yaml", day(until), rows);
    }

    private static Policy suppression(String check, String item, String reason, String until) {
        Suppression suppression = new Suppression(check, item, reason, day(until));
        Place place = new Place("bailiwick.yaml", 3, 5);
        return policy(List.of(new PlacedSuppression(suppression, place, file -> true)), Optional.empty());
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(LocalDate::parse);
    }

    private static Policy policy(List<PlacedSuppression> suppressions, Optional<Baseline> baseline) {
        return new Policy(FailOn.ERROR, Map.of(), Set.of(), suppressions, baseline, Shop.TODAY, Shop.FOLDERS);
    }

    private static CheckRun run(String text, Policy policy) {
        return Shop.run(policy, Shop.set("a.csv", "byoc", text));
    }

    /** What counts, as lines. */
    private static List<String> found(CheckRun run) {
        return run.findings()
                .filter(Finding::counts)
                .map(f -> f.where() + ": " + f.severity() + "[" + f.check().id() + "]: " + f.message())
                .toList();
    }
}
