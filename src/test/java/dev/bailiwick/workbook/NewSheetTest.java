package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewSheetTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private static byte[] added(String... names) {
        List<NewSheet> sheets = Arrays.stream(names)
                .map(n -> new NewSheet(n, List.of(List.of("Question", "Who"), List.of("=1+1", ""), List.of("", "me"))))
                .toList();
        return Content.copy(Xlsx.of(ROW).open(), List.of(), sheets);
    }

    @Test
    void new_sheets_come_after_the_others() {
        Content content = Content.of(added("Mapping", "R & D"));

        assertThat(content.cells().keySet()).containsExactly("Form", "Mapping", "R & D");
        assertThat(content.text("Form", "A1")).isEqualTo("1");
        assertThat(content.sheet("R & D")).hasSize(4);
        assertThat(content.text("Mapping", "B3")).isEqualTo("me");
        assertThat(content.text("Mapping", "A2")).isEqualTo("=1+1");
    }

    @Test
    void the_same_sheets_make_the_same_file() {
        assertThat(added("Mapping")).isEqualTo(added("Mapping"));
    }

    @ParameterizedTest
    @CsvSource({
        "form, there is a sheet `form` already; choose another name",
        "a/b, 'no sheet can be named `a/b`; choose 1 to 31 letters, none of []:*?/\\'",
        "an unreasonably long name of it, 'no sheet can be named `an unreasonably long name of it`; choose 1 to 31 letters, none of []:*?/\\'"
    })
    void a_name_that_cannot_be_used_is_refused(String name, String message) {
        String longer = name.startsWith("an") ? name + "!" : name;

        assertThatThrownBy(() -> added(longer)).hasMessage("form.xlsx: " + message.replace(name + "`", longer + "`"));
    }
}
