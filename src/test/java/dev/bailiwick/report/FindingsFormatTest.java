package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.answers.CheckRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format, on runs made by hand; {@code -Dgolden.rewrite=true} writes the expected files anew. */
class FindingsFormatTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/findings");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    @ParameterizedTest
    @EnumSource
    void a_run_with_all_kinds_of_findings_is_written_as_it_was(FindingsFormat format) throws IOException {
        compare("faulty", format, Runs.FAULTY);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_without_findings_is_written_as_it_was(FindingsFormat format) throws IOException {
        compare("clean", format, Runs.CLEAN);
    }

    @ParameterizedTest
    @EnumSource
    void text_from_strangers_is_written_as_it_was(FindingsFormat format) throws IOException {
        compare("hostile", format, Runs.hostile());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_from_strangers_reaches_a_terminal_or_begins_a_line(FindingsFormat format) {
        String text = Written.as(format, Runs.hostile());

        assertThat(text.codePoints().filter(c -> c < ' ' && c != '\n')).isEmpty();
        assertThat(text.codePoints().filter(c -> (c >= 0x7f && c <= 0x9f) || c == 0x202e || c == 0xfffd))
                .isEmpty();
        assertThat(text.lines()).noneMatch(line -> line.startsWith("::warning") || line.startsWith("</a>"));
    }

    @ParameterizedTest
    @EnumSource
    void the_bytes_do_not_depend_on_locale_time_zone_or_thread(FindingsFormat format) {
        String before = Written.as(format, Runs.FAULTY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<String> after = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(i -> Written.as(format, Runs.FAULTY))
                    .toList();
            assertThat(after).containsOnly(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_stream_is_left_open(FindingsFormat format) {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        format.writer().write(Runs.FAULTY, out);

        assertThat(closed).isFalse();
    }

    @Test
    void the_step_summary_ends_after_the_first_findings_and_says_how_many_more_there_are() {
        String summary = Written.by(FindingsFormat.stepSummary(), Runs.many(501, Runs.UNANSWERED));

        assertThat(summary.lines().filter(line -> line.startsWith("| warning ")))
                .hasSize(500);
        assertThat(summary).endsWith("\nAnd 1 more.\n");
        assertThat(Written.by(FindingsFormat.stepSummary(), Runs.many(500, Runs.UNANSWERED)))
                .doesNotContain("more");
    }

    private static void compare(String name, FindingsFormat format, CheckRun run) throws IOException {
        Path expected = GOLDEN.resolve(name + "." + format + ".txt");
        String actual = Written.as(format, run);
        if (REWRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
