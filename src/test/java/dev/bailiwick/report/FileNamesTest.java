package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "a.csv, a.csv",
        "./a/../b/c.csv, b/c.csv",
        "../a.csv, ../a.csv",
        "ü b#1?.csv, %C3%BC%20b%231%3F.csv",
        "a:b%.csv, a%3Ab%25.csv",
        "<stdin>, %3Cstdin%3E",
        "/elsewhere/a.csv, file:///elsewhere/a.csv"
    })
    void a_reference_holds_what_may_stand_in_one(String name, String uri) {
        assertThat(FileNames.uri(name)).isEqualTo(uri);
    }

    @Test
    void a_file_below_the_working_directory_is_told_from_there() {
        String name = Path.of("answers", "a.csv").toAbsolutePath().toString();

        assertThat(FileNames.relative(name)).isEqualTo("answers/a.csv");
        assertThat(FileNames.uri(name)).isEqualTo("answers/a.csv");
    }
}
