package dev.bailiwick.cli;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.report.FindingsFormat;
import dev.bailiwick.report.Output;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where findings go, and in which formats. */
final class FindingsOutputs {

    private static final Place REPORT = Place.ofFile("--report");

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
            description = "Write the findings to a file in this format too. May be given several times.")
    private List<String> reports = List.of();

    private record Target(FindingsFormat format, String file) {}

    /**
     * @throws UnusableException if an option cannot be used; nothing is written then
     */
    void check() {
        reports.forEach(FindingsOutputs::target);
    }

    /** @param inputs the files that were read, as the user named them */
    void write(CheckRun run, Streams streams, Collection<String> inputs) {
        List<Target> targets = Stream.concat(
                        Stream.of(new Target(format, output)), reports.stream().map(FindingsOutputs::target))
                .toList();
        for (Target target : targets) {
            try (Output out = target.file.equals("-") ? streams.output() : Output.open(target.file, inputs)) {
                target.format.writer().write(run, out.stream());
                out.complete();
            }
        }
    }

    private static Target target(String given) {
        int equals = given.indexOf('=');
        if (equals < 0 || equals == given.length() - 1) {
            throw new UnusableException(REPORT, "`" + given + "` names no file", "write it like `table=findings.txt`");
        }
        String word = given.substring(0, equals).toLowerCase(Locale.ROOT);
        FindingsFormat format = Arrays.stream(FindingsFormat.values())
                .filter(f -> f.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnusableException(
                        REPORT,
                        "unknown format `" + word + "`",
                        DidYouMean.hint(
                                word,
                                Arrays.stream(FindingsFormat.values())
                                        .map(FindingsFormat::toString)
                                        .toList())));
        return new Target(format, given.substring(equals + 1));
    }
}
