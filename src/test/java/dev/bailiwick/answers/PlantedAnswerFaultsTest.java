package dev.bailiwick.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.answers.CleanSet.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Forty faults in 261 answers are found, and nothing else is. */
class PlantedAnswerFaultsTest {

    @Test
    void nothing_is_found_in_answers_that_say_what_the_model_says() {
        CheckRun run = Shop.run(Shop.PLAIN, Shop.set("clean.csv", "byoc", CleanSet.csv(CleanSet.rows())));

        assertThat(Shop.lines(run)).isEmpty();
        assertThat(run.files().get(0).answers()).isEqualTo(CleanSet.SIZE);
    }

    @Test
    void all_planted_faults_are_found_and_nothing_else() {
        List<Row> rows = CleanSet.rows();
        Map<Integer, String> planted = new TreeMap<>(AnswerFaults.plantIn(rows));
        CheckRun run = Shop.run(Shop.PLAIN, Shop.set("faulty.csv", "byoc", CleanSet.csv(rows)));

        assertThat(planted).hasSize(42);
        assertThat(found(run)).isEqualTo(expected(planted));
    }

    @Test
    void at_least_two_are_planted_for_every_check_of_rows() {
        Map<String, Long> count = AnswerFaults.plantIn(CleanSet.rows()).values().stream()
                .collect(Collectors.groupingBy(check -> check, Collectors.counting()));

        assertThat(count.keySet())
                .containsExactlyInAnyOrderElementsOf(ShippedChecksTest.WITH_ROWS.stream()
                        .map(CheckDefinition::id)
                        .toList());
        assertThat(count.values()).allMatch(times -> times >= 2);
    }

    @Test
    void threads_locale_and_time_zone_change_nothing() {
        List<Row> rows = CleanSet.rows();
        AnswerFaults.plantIn(rows);
        String faulty = CleanSet.csv(rows);
        String clean = CleanSet.csv(CleanSet.rows());
        CheckRun once = run(1, faulty, clean);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(run(2, faulty, clean)).isEqualTo(once);
            assertThat(run(8, faulty, clean)).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static CheckRun run(int threads, String faulty, String clean) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return Shop.run(
                    executor,
                    Shop.PLAIN,
                    Shop.set("a.csv", "byoc", faulty),
                    Shop.set("b.csv", "byoc", clean),
                    Shop.set("c.csv", "self-managed", faulty));
        } finally {
            executor.shutdown();
        }
    }

    private static Set<String> found(CheckRun run) {
        return run.findings()
                .map(f -> f.where().line() + " " + f.check().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(Map<Integer, String> planted) {
        return planted.entrySet().stream()
                .map(row -> row.getKey() + 2 + " " + row.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
