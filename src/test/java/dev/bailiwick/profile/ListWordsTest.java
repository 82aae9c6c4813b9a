package dev.bailiwick.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bailiwick.model.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lists call those who answer, as the profile for any form says. */
class ListWordsTest {

    private static final ListWords WORDS =
            ProfileReader.read(Path.of("rules/profiles/generic.yaml")).listWords();

    private static String chosen(List<String> list, Role first, Role... more) {
        return WORDS.choose(list, EnumSet.of(first, more)).orElse("");
    }

    @Test
    void those_who_answer_together_have_a_word_of_their_own() {
        List<String> list = List.of("vendor", "customer", "Shared (both)", "n/a");

        assertThat(chosen(list, Role.VENDOR)).isEqualTo("vendor");
        assertThat(chosen(list, Role.CUSTOMER)).isEqualTo("customer");
        assertThat(chosen(list, Role.VENDOR, Role.CUSTOMER)).isEqualTo("Shared (both)");
        assertThat(chosen(list, Role.VENDOR, Role.CUSTOMER, Role.THIRD_PARTY)).isEqualTo("Shared (both)");
        assertThat(chosen(List.of("Provider", "Provider / Customer"), Role.CUSTOMER, Role.VENDOR))
                .isEqualTo("Provider / Customer");
    }

    @Test
    void words_that_could_mean_either_are_not_taken() {
        List<String> list = List.of("Us", "You", "We", "Third party", "Other", "Not applicable");

        for (Role role : Role.values()) {
            assertThat(chosen(list, role)).isEmpty();
        }
        assertThat(chosen(List.of("Vendor", "Customer"), Role.VENDOR, Role.CUSTOMER))
                .isEmpty();
    }

    @Test
    void what_a_profile_gives_twice_or_does_not_name_is_said() {
        String yaml = """
                profile: p
                words in lists:
                  vendor + customer: [Both]
                  customer + vendor: Shared
                  vender: [You]
                """;

        assertThat(catchThrowable(() -> ProfileReader.parse(yaml, "p.yaml")))
                .hasMessage("p.yaml:4:3: `customer + vendor` is given twice; keep one of the two\n"
                        + "p.yaml:5:3: unknown kind of party `vender`; did you mean `vendor`?");
    }
}
