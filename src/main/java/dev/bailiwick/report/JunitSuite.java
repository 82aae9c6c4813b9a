package dev.bailiwick.report;

import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.FailOn;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One file as a suite of tests. Its names are the same from run to run.
 *
 * @param cases the file itself, then its items in their order; items of one id are one
 */
record JunitSuite(String file, List<TestCase> cases) {

    private static final String WHOLE = "(the file)";

    /**
     * One test.
     *
     * @param name the item's id
     * @param problems what could not be read
     * @param failures findings that make the run fail
     * @param notes findings that do not
     */
    record TestCase(String name, List<String> problems, List<String> failures, List<String> notes) {

        /** Whether there is nothing to be told of it. */
        boolean isClean() {
            return problems.isEmpty() && failures.isEmpty() && notes.isEmpty();
        }
    }

    /** How many tests there are, how many fail, and how many could not be run. */
    record Counts(long tests, long failures, long errors) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(tests + other.tests, failures + other.failures, errors + other.errors);
        }
    }

    static JunitSuite of(CheckedFile file, FailOn bar) {
        Map<String, List<Finding>> byItem = new LinkedHashMap<>();
        byItem.put("", List.of());
        file.items().forEach(item -> byItem.put(item, List.of()));
        file.findings().stream()
                .collect(Collectors.groupingBy(Finding::itemId, LinkedHashMap::new, Collectors.toList()))
                .forEach(byItem::put);
        List<TestCase> cases = new ArrayList<>(byItem.size());
        byItem.forEach((item, findings) -> cases.add(testCase(item, findings, file, bar)));
        return new JunitSuite(FileNames.relative(file.name()), cases);
    }

    private static TestCase testCase(String item, List<Finding> findings, CheckedFile file, FailOn bar) {
        boolean whole = item.isEmpty();
        return new TestCase(
                whole ? WHOLE : item,
                whole ? file.problems().stream().map(Problem::toString).toList() : List.of(),
                findings.stream()
                        .filter(f -> fails(f, bar))
                        .map(FindingWords::withPlace)
                        .toList(),
                findings.stream()
                        .filter(f -> !fails(f, bar))
                        .map(JunitSuite::note)
                        .toList());
    }

    private static boolean fails(Finding finding, FailOn bar) {
        return finding.counts() && bar.failsOn(finding.severity());
    }

    private static String note(Finding finding) {
        String known = finding.inBaseline() ? " (in the baseline)" : "";
        return FindingWords.withPlace(finding)
                + finding.suppressed()
                        .map(word -> " (suppressed: " + word.reason() + ")")
                        .orElse(known);
    }

    Counts counts() {
        return new Counts(
                cases.size(),
                cases.stream().filter(test -> !test.failures.isEmpty()).count(),
                cases.stream().filter(test -> !test.problems.isEmpty()).count());
    }
}
