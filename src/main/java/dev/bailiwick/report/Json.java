package dev.bailiwick.report;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for programs that people look at too: indented by two spaces, lines ended by a line feed, and nothing but ASCII, so
 * that no text from strangers does anything to a terminal.
 */
final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private Json() {}

    /** Ended by a line feed. */
    static String of(Object value) {
        return WRITER.writeValueAsString(value) + "\n";
    }

    /** For what is too long to be held; closing it leaves the stream open. */
    static JsonGenerator to(OutputStream out) {
        return WRITER.createGenerator(out);
    }
}
