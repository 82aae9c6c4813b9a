package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a writer of findings writes. */
final class Written {

    private Written() {}

    static String by(FindingsWriter writer, CheckRun run) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(run, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String as(FindingsFormat format, CheckRun run) {
        return by(format.writer(), run);
    }
}
