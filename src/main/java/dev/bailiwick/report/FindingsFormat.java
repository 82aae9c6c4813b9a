package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

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
            case TABLE -> text(FindingsTable::of);
            case COMPACT -> text(FindingsCompact::of);
            case JSON -> FindingsJson::write;
            case SARIF -> FindingsSarif::write;
            case JUNIT -> FindingsJunit::write;
            case GITHUB -> text(FindingsGithub::of);
            case MARKDOWN -> text(FindingsMarkdown::of);
        };
    }

    /** For the summary page of a run on GitHub, which takes a megabyte: markdown with the first findings only. */
    public static FindingsWriter stepSummary() {
        return text(run -> FindingsMarkdown.of(run, MOST_IN_A_SUMMARY));
    }

    /** As users write it: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static FindingsWriter text(Function<CheckRun, String> text) {
        return (run, out) -> {
            try {
                write(out, text.apply(run));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
