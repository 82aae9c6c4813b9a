package dev.bailiwick.cli;

import dev.bailiwick.answers.PlacedSuppression;
import dev.bailiwick.cli.Commands.Streams;
import dev.bailiwick.config.AnswerSetSettings;
import dev.bailiwick.config.Config;
import dev.bailiwick.config.Setting;
import dev.bailiwick.problem.Place;
import dev.bailiwick.report.TextTable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows all settings with their origin. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Prints every setting that holds for checks, with its origin: an option, a place in bailiwick.yaml,"
                        + " or the default.")
final class ConfigShowCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private final CheckOptions options = new CheckOptions();

    ConfigShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Config config = options.config();
        TextTable table = new TextTable(List.of("SETTING", "VALUE", "ORIGIN"));
        row(table, "model", options.model(config));
        options.deployment().ifPresent(set -> row(table, "deployment", set));
        row(table, "fail-on", options.failOn(config));
        options.baseline(config).ifPresent(set -> row(table, "baseline", set));
        config.models().ifPresent(set -> row(table, "models", String.join(", ", set.value()), set.origin()));
        config.severities().forEach((check, set) -> row(table, "severity of " + check, set));
        for (AnswerSetSettings set : config.answerSets()) {
            set.deployment().ifPresent(d -> row(table, "deployment of " + set.pattern(), d));
            set.answeredUnder().ifPresent(v -> row(table, "answered under, " + set.pattern(), v, set.place()));
        }
        for (PlacedSuppression placed : config.suppressions()) {
            String what =
                    placed.suppression().check() + " on " + placed.suppression().item();
            row(table, "suppressed", what, placed.place());
        }
        streams.print(table.toString());
        return ExitCode.DONE;
    }

    private static void row(TextTable table, String name, Setting<?> setting) {
        row(table, name, setting.value().toString(), setting.origin());
    }

    private static void row(TextTable table, String name, String value, Place origin) {
        table.row(List.of(name, value, origin.toString()));
    }
}
