package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The formats in which findings can be had. */
public enum FindingsFormat {
    /** For people, in a terminal. */
    TABLE,
    /** One line a finding, for editors and {@code grep}. */
    COMPACT,
    /** All of it, for programs. */
    JSON,
    /** SARIF 2.1.0, for code scanning services. */
    SARIF,
    /** JUnit XML, for what shows test results. */
    JUNIT,
    /** Workflow commands, for annotations on GitHub. */
    GITHUB,
    /** For pull requests and mails. */
    MARKDOWN;

    private static final int MOST_IN_A_SUMMARY = 500;

    public FindingsWriter writer() {
        return switch (this) {
            case TABLE -> text(FindingsTable::write);
            case COMPACT -> text(FindingsCompact::write);
            case JSON -> FindingsJson::write;
            case SARIF -> FindingsSarif::write;
            case JUNIT -> FindingsJunit::write;
            case GITHUB -> text(FindingsGithub::write);
            case MARKDOWN -> text(FindingsMarkdown::write);
        };
    }

    /** For the summary page of a run on GitHub, which takes a megabyte: markdown with the first findings only. */
    public static FindingsWriter stepSummary() {
        return text((run, out) -> FindingsMarkdown.write(run, MOST_IN_A_SUMMARY, out));
    }

    /** As users write it: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Text goes out bit by bit: the findings of a thousand sets as one text would not fit into memory. */
    private static FindingsWriter text(BiConsumer<CheckRun, Consumer<String>> text) {
        return (run, out) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                text.accept(run, words -> write(writer, words));
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void write(Writer writer, String words) {
        try {
            writer.write(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
