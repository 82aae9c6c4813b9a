package dev.bailiwick.answers;

import dev.bailiwick.model.Deployment;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * A file that is to be checked.
 *
 * @param name as the user gave it
 * @param answeredUnder the version of the model under which those rows were answered that do not say it themselves
 * @param reading reads it, once
 */
public record AnswerFile(
        String name, Deployment deployment, Optional<String> answeredUnder, Supplier<AnswerSet> reading) {

    /** @param content what is read in place of the file of this name, as for standard input */
    public static AnswerFile of(
            String name,
            Optional<InputStream> content,
            Deployment deployment,
            Optional<String> answeredUnder,
            AnswerSetReader reader) {
        return new AnswerFile(
                name,
                deployment,
                answeredUnder,
                () -> content.map(in -> reader.read(name, in)).orElseGet(() -> reader.read(name)));
    }

    /** The same, whose reading begins now, beside what else is to be done before it is checked. */
    public AnswerFile begun(Executor executor) {
        Beside<AnswerSet> begun = Beside.start(executor, reading);
        return new AnswerFile(name, deployment, answeredUnder, begun::get);
    }

    AnswerSet read() {
        return reading.get();
    }
}
