package dev.bailiwick.cli;

import dev.bailiwick.answers.Baseline;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.config.BaselineFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Removes from a baseline what is mended. */
@Command(
        name = "prune",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Removes from the baseline the findings of FILE that are no longer there; those of other files stay.",
        footer = {"", "Example: bailiwick baseline prune answers/ --deployment byoc --baseline baseline.yaml"})
final class BaselinePruneCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final CheckSetup setup = new CheckSetup();

    BaselinePruneCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path file = BaselineCreateCommand.file(setup);
        Baseline before = BaselineFile.read(file);
        CheckRun run = setup.run(streams, false);
        Baseline after = before.without(run, setup.folders());
        if (after.rows().size() < before.rows().size()) {
            BaselineCreateCommand.write(after, setup);
        }
        int gone = before.rows().size() - after.rows().size();
        String left = TextOut.counted(after.rows().size(), "finding") + " left";
        return BaselineCreateCommand.tell(run, file + ": " + gone + " removed, " + left, streams);
    }
}
