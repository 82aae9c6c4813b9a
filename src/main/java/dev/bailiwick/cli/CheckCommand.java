package dev.bailiwick.cli;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.report.ClosedPipeException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks answer sets. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks filled-in questionnaires as a linter checks code: says where an answer contradicts the"
                + " responsibility model, another answer, or the form's own rules.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and no finding is at or above --fail-on",
            "1:done, and there are such findings",
            "2:wrong usage, or an input, rule, model or bailiwick.yaml that cannot be used",
            "3:done, but some files or rows could not be read",
            "70:a bug in Bailiwick"
        },
        footer = {
            "",
            "The findings go to standard output or to --output, what could not be read to standard error. `bailiwick rules show ID`"
                    + " tells what a check finds, and why.",
            "Checks are DRL rules, and DRL is code: a folder given to --checks runs with all that you may do on this"
                    + " machine.",
            "Example: bailiwick check answers/ --deployment byoc --fail-on warning"
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final CheckSetup setup = new CheckSetup();

    @Mixin
    private final FindingsOptions outputs = new FindingsOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        outputs.check();
        CheckRun run = setup.run(streams, true);
        write(run);
        streams.err().print(UnreadText.of(run));
        streams.err().flush();
        return run.exitCode();
    }

    /** Who has read enough of the findings, as `head` does, has not made them go away: the exit code stays. */
    private void write(CheckRun run) {
        try {
            outputs.write(run, setup.inputs(), streams, System.getenv());
        } catch (ClosedPipeException e) {
            return;
        }
    }
}
