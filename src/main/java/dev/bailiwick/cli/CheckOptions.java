package dev.bailiwick.cli;

import dev.bailiwick.answers.FailOn;
import dev.bailiwick.config.Config;
import dev.bailiwick.config.Config.Profile;
import dev.bailiwick.config.ConfigFinder;
import dev.bailiwick.config.ConfigReader;
import dev.bailiwick.config.Setting;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What holds for checks, said by options and by {@code bailiwick.yaml}; an option wins. */
final class CheckOptions {

    private static final String MODEL = "union";

    @Option(
            names = {"-d", "--deployment"},
            paramLabel = "NAME",
            description =
                    "The deployment model that the customers bought. Default: what bailiwick.yaml says of a file.")
    private @Nullable String deployment;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "NAME",
            description = "The responsibility model, a file in rules/models. Default: " + MODEL + ".")
    private @Nullable String model;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Findings from this severity on end the run with 1. One of: ${COMPLETION-CANDIDATES}."
                    + " Default: error.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that stand in this file do not count; see `bailiwick help baseline`.")
    private @Nullable Path baseline;

    @Option(names = "--profile", paramLabel = "NAME", description = "Of the profiles in bailiwick.yaml.")
    private @Nullable String profile;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Read this in place of the bailiwick.yaml that is found from the working directory upwards.")
    private @Nullable Path config;

    @Option(names = "--isolated", description = "Read no bailiwick.yaml.")
    private boolean isolated;

    /** @throws UnusableException if the file cannot be used */
    Config config() {
        Config read = file().map(ConfigReader::read).orElse(Config.NONE);
        String name = profile;
        if (name == null) {
            return read;
        }
        Profile known = read.profiles().get(name);
        if (known == null) {
            throw new UnusableException(
                    Place.ofFile("--profile"),
                    "there is no profile `" + name + "`",
                    DidYouMean.hint(name, read.profiles().keySet()));
        }
        return read.with(known);
    }

    private Optional<Path> file() {
        if (isolated) {
            return Optional.empty();
        }
        return Optional.ofNullable(config).or(() -> ConfigFinder.above(Path.of("")));
    }

    Optional<Setting<String>> deployment() {
        return Optional.ofNullable(deployment).map(name -> Setting.byOption("--deployment", name));
    }

    Setting<String> model(Config from) {
        return Optional.ofNullable(model)
                .map(name -> Setting.byOption("--model", name))
                .or(from::model)
                .orElseGet(() -> Setting.byDefault(MODEL));
    }

    Setting<FailOn> failOn(Config from) {
        return Optional.ofNullable(failOn)
                .map(severity -> Setting.byOption("--fail-on", severity))
                .or(from::failOn)
                .orElseGet(() -> Setting.byDefault(FailOn.ERROR));
    }

    Optional<Setting<Path>> baseline(Config from) {
        return Optional.ofNullable(baseline)
                .map(file -> Setting.byOption("--baseline", file))
                .or(from::baseline);
    }
}
