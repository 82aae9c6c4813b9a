package dev.bailiwick.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.report.FindingsFormat;
import dev.bailiwick.report.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** In which formats findings are written, and where. */
final class FindingsOptions {

    private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FindingsFormat format = FindingsFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Where to write. Default: standard output.")
    private String output = "-";

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            description = "Write in this format to this file too. May be given several times.")
    private List<String> reports = List.of();

    /** One thing to write. */
    private record Report(FindingsFormat format, String file) {}

    /**
     * Looks at the options before anything is done.
     *
     * @throws UnusableException with all that is wrong with them
     */
    void check() {
        Problems problems = new Problems();
        Set<Path> files = new HashSet<>();
        for (Report report : wanted(problems)) {
            if (!report.file.equals("-")
                    && !files.add(Path.of(report.file).toAbsolutePath().normalize())) {
                problems.add(
                        Place.ofFile(report.file), "is named for two reports", "name another file for one of them");
            }
        }
        problems.throwIfAny();
    }

    /**
     * Writes all that is wanted, and the summary page of GitHub where {@code github} is among it. Nothing takes its place
     * before all is written.
     *
     * @param inputs the files that were checked, as the user named them
     * @param environment the variables of the process
     * @throws UnusableException if something cannot be written
     */
    void write(CheckRun run, Collection<String> inputs, Streams streams, Map<String, String> environment) {
        List<Output> open = new ArrayList<>();
        try {
            List<Report> wanted = wanted(new Problems());
            for (Report report : wanted) {
                open.add(report.file.equals("-") ? streams.output() : Output.open(report.file, inputs));
            }
            for (int i = 0; i < open.size(); i++) {
                wanted.get(i).format.writer().write(run, open.get(i).stream());
            }
            open.forEach(Output::complete);
            summary(wanted, environment).ifPresent(file -> append(run, file));
        } finally {
            open.forEach(Output::close);
        }
    }

    private List<Report> wanted(Problems problems) {
        List<Report> wanted = new ArrayList<>(List.of(new Report(format, output)));
        reports.forEach(text -> report(text, problems).ifPresent(wanted::add));
        return wanted;
    }

    private static Optional<Report> report(String text, Problems problems) {
        String[] parts = text.split("=", 2);
        Optional<FindingsFormat> format = Arrays.stream(FindingsFormat.values())
                .filter(f -> f.toString().equalsIgnoreCase(parts[0]))
                .findFirst();
        if (parts.length < 2 || parts[1].isBlank()) {
            problems.add(Place.ofFile("--report"), "`" + text + "` names no file", "write FORMAT=FILE");
        } else if (format.isEmpty()) {
            List<String> known =
                    Arrays.stream(FindingsFormat.values()).map(String::valueOf).toList();
            problems.add(
                    Place.ofFile("--report"), "unknown format `" + parts[0] + "`", DidYouMean.hint(parts[0], known));
        } else {
            return Optional.of(new Report(format.get(), parts[1]));
        }
        return Optional.empty();
    }

    private static Optional<String> summary(List<Report> wanted, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(STEP_SUMMARY))
                .filter(file -> !file.isEmpty())
                .filter(file -> wanted.stream().anyMatch(report -> report.format == FindingsFormat.GITHUB));
    }

    /** What earlier steps wrote stays. */
    private static void append(CheckRun run, String file) {
        try (OutputStream out = Files.newOutputStream(Path.of(file), CREATE, APPEND)) {
            FindingsFormat.stepSummary().write(run, out);
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableException(Place.ofFile(file), "cannot be written", "see what " + STEP_SUMMARY + " names");
        }
    }
}
