package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void numbers_are_written_as_the_library_writes_them() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double number = i < 2_000 ? i / 1000.0 : random.nextDouble() * (i % 3 == 0 ? 1 : 30);

            assertThat(Decimals.one(number)).isEqualTo(String.format(Locale.ROOT, "%.1f", number));
            assertThat(Decimals.two(number)).isEqualTo(String.format(Locale.ROOT, "%.2f", number));
        }
    }
}
