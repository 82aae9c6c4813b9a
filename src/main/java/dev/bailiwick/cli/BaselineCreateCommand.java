package dev.bailiwick.cli;

import dev.bailiwick.answers.Baseline;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.config.BaselineFile;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.report.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all findings of today into a baseline. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes all findings of FILE to the baseline, a file that is made or replaced.",
        footer = {"", "Example: bailiwick baseline create answers/ --deployment byoc --baseline baseline.yaml"})
final class BaselineCreateCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final CheckSetup setup = new CheckSetup();

    @Option(names = "--until", paramLabel = "DATE", description = "The last day on which it holds. Default: for good.")
    private @Nullable String until;

    BaselineCreateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path file = file(setup);
        refuseIfNoBaseline(file);
        Optional<LocalDate> day = day();
        day.ifPresent(this::refuseIfOver);
        CheckRun run = setup.run(streams, false);
        List<Baseline.Row> rows = Baseline.rowsOf(run, setup.folders());
        write(new Baseline(file.toString(), day, rows), setup);
        return tell(run, file + ": " + TextOut.counted(rows.size(), "finding"), streams);
    }

    /** Says what could not be read before what was done; findings are no reason to end with another code than 0. */
    static int tell(CheckRun run, String done, Streams streams) {
        streams.err().print(UnreadText.of(run) + TextOut.of(List.of(done)));
        streams.err().flush();
        return run.exitCode() == ExitCode.ROWS_UNREAD ? ExitCode.ROWS_UNREAD : ExitCode.DONE;
    }

    static Path file(CheckSetup setup) {
        return setup.baselineFile()
                .orElseThrow(() -> new UnusableException(
                        Place.ofFile("--baseline"),
                        "no file is named",
                        "pass --baseline FILE, or name it in bailiwick.yaml"));
    }

    static void write(Baseline baseline, CheckSetup setup) {
        try (Output out = Output.open(baseline.file(), setup.files())) {
            out.stream().write(BaselineFile.text(baseline).getBytes(StandardCharsets.UTF_8));
            out.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who mistypes a name shall not lose an answer set. */
    private static void refuseIfNoBaseline(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            BaselineFile.read(file);
        } catch (UnusableException e) {
            UnusableException refusal = new UnusableException(
                    Place.ofFile(file.toString()), "is there and is no baseline", "name another file, or remove it");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Such a baseline would hide nothing. */
    private void refuseIfOver(LocalDate day) {
        LocalDate today = setup.today();
        if (day.isBefore(today)) {
            throw new UnusableException(
                    Place.ofFile("--until"), "`" + day + "` is over", "name a day from " + today + " on");
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(until).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new UnusableException(
                    Place.ofFile("--until"), "`" + until + "` is no day", "write it like `2027-01-31`");
        }
    }
}
