package dev.bailiwick.cli;

import dev.bailiwick.questionnaire.Encodings;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How texts are encoded where the file does not say it itself. */
final class EncodingOption {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of files that have no byte order mark. Default: UTF-8.")
    private @Nullable String encoding;

    /**
     * Empty if the user names none.
     *
     * @throws dev.bailiwick.problem.UnusableException if there is no such encoding
     */
    Optional<Charset> charset() {
        return Optional.ofNullable(encoding).map(Encodings::named);
    }
}
