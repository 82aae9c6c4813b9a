package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.problem.UnusableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void a_column_option_names_a_role_and_a_header_that_may_hold_an_equals_sign() {
        assertThat(ColumnOverrides.parse(List.of("Question=a=b", "section=S")))
                .isEqualTo(Map.of(ColumnRole.QUESTION, "a=b", ColumnRole.SECTION, "S"));
    }

    @Test
    void all_that_is_wrong_with_column_options_is_said_at_once() {
        assertThatThrownBy(() -> ColumnOverrides.parse(List.of("qestion=A", "foo", "id=", "id=A", "id=B", "x=y")))
                .isInstanceOf(UnusableException.class)
                .hasMessage("""
                        --column: `foo` names no column; write `question=HEADER`, `id=HEADER` or `section=HEADER`
                        --column: `id=` names no column; write `question=HEADER`, `id=HEADER` or `section=HEADER`
                        --column: `id` is given twice; keep one of the two
                        --column: unknown role `qestion`; did you mean `question`?
                        --column: unknown role `x`; known: id, question, section""");
    }

    @Test
    void encodings_are_known_by_their_usual_names() {
        assertThat(Encodings.named("UTF8")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encodings.named("cp1252")).isEqualTo(Encodings.named("windows-1252"));
    }

    @Test
    void an_unknown_encoding_gets_a_hint() {
        assertThatThrownBy(() -> Encodings.named("utf-17le"))
                .hasMessage("--encoding: unknown encoding `utf-17le`; did you mean `utf-16le`?");
        assertThatThrownBy(() -> Encodings.named("not a name"))
                .hasMessage(
                        "--encoding: unknown encoding `not a name`; known: gb18030, iso-8859-1, shift_jis, utf-16be,"
                                + " utf-16le, utf-8, windows-1252");
    }
}
