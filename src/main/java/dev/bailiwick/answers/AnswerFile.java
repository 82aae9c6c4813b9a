package dev.bailiwick.answers;

import dev.bailiwick.model.Deployment;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that is to be checked.
 *
 * @param name as the user gave it
 * @param content what is read in place of the file of this name, as for standard input
 * @param answeredUnder the version of the model under which those rows were answered that do not say it themselves
 */
public record AnswerFile(
        String name,
        Optional<InputStream> content,
        Deployment deployment,
        Optional<String> answeredUnder,
        AnswerSetReader reader) {

    AnswerSet read() {
        return content.map(in -> reader.read(name, in)).orElseGet(() -> reader.read(name));
    }
}
