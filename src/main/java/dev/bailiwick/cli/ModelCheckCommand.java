package dev.bailiwick.cli;

import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.model.ModelCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints where what a vendor published disagrees with itself or is silent. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints where the published tables disagree or are silent, and what the model makes of it.")
final class ModelCheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "MODEL",
            arity = "0..1",
            defaultValue = "union",
            description = "A file in rules/models. Default: ${DEFAULT-VALUE}.")
    private String model = "union";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ModelCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String text = ModelCheck.render(ModelCheck.of(rules.open().model(model)));
        streams.print(text);
        return ExitCode.DONE;
    }
}
