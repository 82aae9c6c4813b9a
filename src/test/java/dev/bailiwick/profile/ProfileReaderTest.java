package dev.bailiwick.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.model.Role;
import dev.bailiwick.problem.UnusableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    private static final ProfileFolder SHIPPED = new ProfileFolder(Path.of("rules/profiles"));

    @Test
    void everything_wrong_is_said_at_once_with_its_place() {
        String yaml = """
                profile: p
                titel: P
                columns:
                  id: [A, B]
                  questions: Q
                answers:
                  Owner:
                    by party:
                      vendr: us
                      vendor: "{vendor_dutty}"
                  Text: {needed: maybe, write: x}
                  Nothing: {needed: no}
                """;

        assertThatThrownBy(() -> ProfileReader.parse(yaml, "p.yaml"))
                .isInstanceOf(UnusableException.class)
                .hasMessage("""
                        p.yaml:2:1: unknown key `titel` in a profile; did you mean `title`?
                        p.yaml:4:11: `id` names a second column; keep one of the two
                        p.yaml:5:3: unknown key `questions` in `columns`; did you mean `question`?
                        p.yaml:9:7: unknown kind of party `vendr`; did you mean `vendor`?
                        p.yaml:10:15: nothing is called `{vendor_dutty}`; did you mean `vendor_duty`?
                        p.yaml:11:18: `needed` must be `yes` or `no`, not `maybe`
                        p.yaml:12:3: column `Nothing` needs one of `write` and `by party`""");
    }

    @Test
    void an_unknown_profile_is_told_with_the_nearest() {
        assertThatThrownBy(() -> SHIPPED.named("caiq-v5"))
                .hasMessage("--profile: there is no profile `caiq-v5`; did you mean `caiq-v4`?");
        assertThatThrownBy(() -> SHIPPED.named("sig"))
                .hasMessage("--profile: there is no profile `sig`; known: ai-caiq, caiq-v4, fedramp-cis-crm, generic,"
                        + " hecvat-4; or name a file that ends in .yaml");
    }

    @Test
    void the_words_of_a_form_stand_in_its_profile() {
        AnswerColumn owner = SHIPPED.named("caiq-v4").answers().stream()
                .filter(a -> a.isCalled("SSRM Control Ownership"))
                .findFirst()
                .orElseThrow();

        assertThat(owner.template(Set.of(Role.VENDOR, Role.CUSTOMER))).hasToString("Optional[Shared CSP and CSC]");
        assertThat(owner.template(Set.of(Role.CUSTOMER, Role.THIRD_PARTY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai-caiq", "caiq-v4", "fedramp-cis-crm", "generic", "hecvat-4"})
    void a_profile_that_is_written_reads_as_the_same(String name) {
        Profile profile = SHIPPED.named(name);
        Profile again = ProfileReader.parse(ProfileText.of(profile, List.of("A \"b\" \\ c\n")), "again.yaml");

        assertThat(ProfileText.of(again, List.of())).isEqualTo(ProfileText.of(profile, List.of()));
        assertThat(again.columns()).isEqualTo(profile.columns());
        assertThat(again.leaveRows()).isEqualTo(profile.leaveRows());
        assertThat(again.answers()).hasSameSizeAs(profile.answers());
    }

    @Test
    void a_template_without_anything_to_say_is_blank() {
        Template template = Template.of("Customer: {customer_duty} ({area})").orElseThrow();

        assertThat(template.fill(slot -> "")).isEmpty();
        assertThat(template.fill(slot -> slot == Slot.AREA ? "$1" : "")).isEqualTo("Customer:  ($1)");
    }

    @Test
    void names_of_sheets_may_hold_a_star() {
        assertThat(SheetName.matches("CAIQ*", "caiqv4.0.3")).isTrue();
        assertThat(SheetName.matches("CAIQ*", "Introduction")).isFalse();
        assertThat(SheetName.matches("a.c", "abc")).isFalse();
    }
}
