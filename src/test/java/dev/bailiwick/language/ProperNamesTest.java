package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProperNamesTest {

    private final ProperNames names = new ProperNames(List.of("Acme.ai", "Acme"));

    private List<String> read(String text) {
        return names.replacedIn(Words.of(text)).stream().map(Word::folded).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Do Acme.ai engineers log in?", "Do ACME's engineers log in?", "do acme ai engineers log in"})
    void the_name_is_read_as_vendor(String text) {
        assertThat(read(text)).containsExactly("do", "vendor", "engineers", "log", "in");
    }

    @Test
    void a_part_of_the_name_alone_stays_what_it_is() {
        assertThat(read("Is ai used?")).containsExactly("is", "ai", "used");
    }

    @Test
    void the_word_in_its_place_stands_where_the_name_stood() {
        Word vendor = names.replacedIn(Words.of("Is Acme.ai there?")).get(1);
        assertThat(List.of(vendor.start(), vendor.end())).containsExactly(3, 10);
    }
}
