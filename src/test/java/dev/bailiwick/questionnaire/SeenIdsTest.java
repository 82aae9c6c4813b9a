package dev.bailiwick.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void remembers_the_first_line_of_each_of_the_first_million() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < SeenIds.MOST; i++) {
            assertThat(seen.add("A-" + i, i + 2L).isEmpty()).isTrue();
        }

        assertThat(seen.add("A-0", 7)).isEqualTo(OptionalLong.of(2));
        assertThat(seen.add("A-999999", 8)).isEqualTo(OptionalLong.of(1_000_001));
        assertThat(seen.add("A-1000000", 9)).isEmpty();
        assertThat(seen.add("A-1000000", 10)).isEmpty();
    }
}
