package dev.bailiwick.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.ProfileReader;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By which sheets a known form is recognised. */
class HiddenFormsTest {

    private static final Profile KNOWN =
            ProfileReader.parse("{profile: k, known by: [Answer, Owner], columns: {question: Ask, id: No}}", "k.yaml");
    private static final Grid HIDDEN =
            new MemoryGrid("Old", true, "No | Ask | Answer | Owner\n7 | Is it locked? | |\n");
    private static final Grid SHOWN = MemoryGrid.of("ID | Question | Remark\n1 | Is the door locked? |\n");

    @Test
    void a_hidden_sheet_does_not_say_which_form_the_others_are() {
        Found found = Found.in(Found.knowing(KNOWN), HIDDEN, SHOWN);

        assertThat(found.layout().recognised()).isFalse();
        assertThat(found.items()).containsExactly("1 Is the door locked?");
    }

    @Test
    void a_hidden_sheet_that_the_user_names_says_which_form_it_is() {
        Wanted named =
                new Wanted(ReadOptions.DEFAULTS, Optional.empty(), List.of(KNOWN), Optional.empty(), List.of("Old"));

        assertThat(Found.in(named, HIDDEN, SHOWN).items()).containsExactly("7 Is it locked?");
    }
}
