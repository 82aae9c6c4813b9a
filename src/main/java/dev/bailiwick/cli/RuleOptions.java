package dev.bailiwick.cli;

import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules to use. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rules in place of the one that came with Bailiwick. Needs --trust-rules.")
    private @Nullable Path folder;

    @Option(
            names = "--trust-rules",
            description =
                    "You trust the folder given to --rules, and to --checks where there is one. Rules are code: loading"
                            + " a .drl file runs what stands in it, with all that you may do on this machine.")
    private boolean trusted;

    /** Read by {@link Errors} from what was parsed. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--debug", description = "Print the trace of a bug in Bailiwick.")
    private boolean debug;

    /** @throws UnusableException if the user named a folder and did not say that it is trusted */
    RuleFolder open() {
        Path named = folder;
        return new RuleFolder(named != null ? trusted(named) : shipped());
    }

    /**
     * The folder, if the user says that it is trusted.
     *
     * @throws UnusableException if not
     */
    Path trusted(Path named) {
        if (!trusted) {
            throw new UnusableException(
                    Place.ofFile(named.toString()),
                    "rules are code, and loading them runs it",
                    "if you trust this folder, add --trust-rules");
        }
        return named;
    }

    private static Path shipped() {
        Optional<Path> home =
                Optional.ofNullable(System.getProperty("bailiwick.home")).map(Path::of);
        return home.or(RuleOptions::folderAboveTheJar)
                .map(folder -> folder.resolve("rules"))
                .orElseThrow(() -> new UnusableException(
                        Place.ofFile("rules"),
                        "the rules that came with Bailiwick are not found",
                        "name them: --rules DIR"));
    }

    private static Optional<Path> folderAboveTheJar() {
        try {
            CodeSource source = RuleOptions.class.getProtectionDomain().getCodeSource();
            Path folder = source == null ? null : Path.of(source.getLocation().toURI());
            while (folder != null
                    && !Files.isRegularFile(folder.resolve("rules").resolve("assign.drl"))) {
                folder = folder.getParent();
            }
            return Optional.ofNullable(folder);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
