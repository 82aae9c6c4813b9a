package dev.bailiwick.report;

import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.answers.Severity;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Visible;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Workflow commands that GitHub shows beside the lines of a pull request. It shows ten of a kind from a step, so no more
 * are written, and how many are left out is said. Those suppressed or in the baseline are left out. Not thread-safe.
 */
final class FindingsGithub {

    private static final int MOST_OF_A_KIND = 10;

    private final Map<Severity, List<String>> commands = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);

    private FindingsGithub() {}

    static void write(CheckRun run, Consumer<String> out) {
        FindingsGithub github = new FindingsGithub();
        run.files().forEach(github::add);
        github.write(out);
    }

    private void add(CheckedFile file) {
        file.problems().forEach(problem -> add(Severity.ERROR, () -> command(problem)));
        file.findings().stream()
                .filter(Finding::counts)
                .forEach(finding -> add(finding.severity(), () -> command(finding)));
    }

    private void add(Severity severity, Supplier<String> command) {
        List<String> ofKind = commands.computeIfAbsent(severity, s -> new ArrayList<>());
        if (ofKind.size() < MOST_OF_A_KIND) {
            ofKind.add("::" + kind(severity) + " " + command.get() + "\n");
        } else {
            left.merge(severity, 1, Integer::sum);
        }
    }

    private void write(Consumer<String> out) {
        commands.values().forEach(ofKind -> ofKind.forEach(out));
        if (!left.isEmpty()) {
            String more = left.entrySet().stream()
                    .map(ofKind -> FindingCounts.counted(
                            ofKind.getValue(), ofKind.getKey().toString()))
                    .collect(Collectors.joining(", "));
            out.accept("and " + more + " more; the summary of the run lists them\n");
        }
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    /** Without a column: GitHub counts characters, and we count cells. A workbook has no lines. */
    private static String command(Finding finding) {
        AnswerPlace where = finding.where();
        boolean sheet = !where.sheet().isEmpty();
        String title = finding.check().id() + (finding.itemId().isEmpty() ? "" : " (" + finding.itemId() + ")");
        return properties(where.file(), sheet ? 0 : where.line(), title) + "::" + data(FindingWords.withCell(finding));
    }

    private static String command(Problem problem) {
        return properties(problem.place().file(), problem.place().line(), "cannot be read") + "::"
                + data(FindingWords.of(problem));
    }

    private static String properties(String file, int line, String title) {
        return "file=" + property(FileNames.relative(file)) + (line > 0 ? ",line=" + line : "") + ",title="
                + property(title);
    }

    /** As the runner undoes it. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Visible.of(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
