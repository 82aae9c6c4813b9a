package dev.bailiwick.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelDiffTest {

    private static final String OLD = Models.SMALL
            .replace("{title: Hosted}", "{title: Hosted}\n  local: {title: Local, shifts from: hosted}")
            .replace("outside:", """
                          hotline:
                            text: Answers calls.
                            source: duties
                            row: Service
                            topics: [support]
                            held by:
                              hosted: {party: acme, words: Hotline}
                              local: not offered
                    outside:""");

    @ParameterizedTest
    @ValueSource(strings = {"union", "redpanda", "clickhouse"})
    void a_shipped_model_does_not_differ_from_itself(String id) {
        ResolvedModel model = resolved(ModelReader.read(Path.of("rules/models", id + ".yaml")));

        assertThat(ModelDiff.of(model, model).changes()).isEmpty();
    }

    @Test
    void a_duty_moves_in_the_deployment_that_states_it_and_in_those_that_take_it_over() {
        assertThat(differences("hosted: {party: acme, words: Runs it}", "hosted: {party: customer, words: Runs it}"))
                .containsExactly(
                        "duty service.operation moved from Acme to Customer in Hosted",
                        "duty service.operation moved from Acme to Customer in Local");
    }

    @Test
    void a_duty_that_is_offered_now_has_moved() {
        assertThat(differences("local: not offered", "local: customer"))
                .containsExactly("duty service.hotline moved from not offered to Customer in Local");
    }

    @Test
    void other_published_words_conditions_and_sentences_are_told_apart_from_moves() {
        assertThat(differences("words: Hotline", "words: Help desk, condition: on workdays"))
                .containsExactly("duty service.hotline reworded from `Hotline` to `Help desk (on workdays)` in Hosted");
        assertThat(differences("Answers calls.", "Answers letters."))
                .containsExactly("duty service.hotline reworded from `Answers calls.` to `Answers letters.`");
        assertThat(differences("title: Small model", "title: Big model")).isEmpty();
    }

    @Test
    void a_new_duty_and_one_that_is_gone_are_told_with_their_holders() {
        String without = OLD.replaceFirst("(?s)      hotline:.*outside:", "outside:");

        assertThat(differences(diff(without, OLD)))
                .containsExactly(
                        "duty service.hotline added (Acme) in Hosted",
                        "duty service.hotline added (not offered) in Local");
        assertThat(differences(diff(OLD, without)))
                .containsExactly(
                        "duty service.hotline removed (Acme) in Hosted",
                        "duty service.hotline removed (not offered) in Local");
    }

    @Test
    void a_duty_with_another_id_and_the_same_content_is_renamed_and_no_answer_need_be_looked_at() {
        ModelDiff diff = diff(OLD, OLD.replace("hotline:", "phone:"));

        assertThat(differences(diff))
                .containsExactly("duty service.phone renamed from `service.hotline` to `service.phone`");
        assertThat(diff.changedDuties("hosted")).isEmpty();
    }

    @Test
    void in_an_area_with_another_id_the_duties_are_the_same_ones() {
        String now = OLD.replace("  service:\n", "  platform:\n")
                .replace("area: service", "area: platform")
                .replace("hosted: {party: acme, words: Hotline}", "hosted: {party: customer, words: Hotline}");

        ModelDiff diff = diff(OLD, now);

        assertThat(differences(diff))
                .containsExactly(
                        "duty platform.hotline moved from Acme to Customer in Hosted",
                        "area platform renamed from `service` to `platform`",
                        "duty platform.operation renamed from `service.operation` to `platform.operation`",
                        "duty platform.hotline renamed from `service.hotline` to `platform.hotline`");
        assertThat(diff.changedDuties("hosted")).containsExactly("platform.hotline", "service.hotline");
        assertThat(diff.changedDuties("local")).isEmpty();
    }

    @Test
    void a_party_with_another_name_or_id_moves_nothing_but_one_with_another_role_does() {
        assertThat(differences("name: Acme,", "name: Acme Inc,"))
                .containsExactly("party acme reworded from `Acme (vendor)` to `Acme Inc (vendor)`");
        assertThat(differences("acme", "roadrunner"))
                .containsExactly("party roadrunner renamed from `acme` to `roadrunner`");
        assertThat(differences("role: vendor", "role: third-party"))
                .contains("duty service.operation moved from Acme (vendor) to Acme (third-party) in Hosted");
    }

    @Test
    void other_topics_are_told_and_no_answer_need_be_looked_at() {
        ModelDiff diff = diff(OLD, OLD.replace("[support]", "[support, training]"));

        assertThat(diff.changes())
                .extracting(ModelChange::kind, ModelChange::before, ModelChange::after)
                .containsExactly(tuple(ModelChange.Kind.TOPICS, "", "training"));
        assertThat(diff.changedDuties("hosted")).isEmpty();
    }

    @Test
    void in_a_deployment_that_only_one_of_the_models_has_every_answer_is_to_be_looked_at() {
        ModelDiff diff =
                diff(Models.SMALL, Models.SMALL.replace("{title: Hosted}", "{title: Hosted}\n  bare: {title: Bare}"));

        assertThat(differences(diff)).containsExactly("deployment bare added (Bare)");
        assertThat(diff.changedDuties("bare")).containsExactly("service.operation");
        assertThat(diff.changedDuties("hosted")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hosted, service.operation", "local, ''"})
    void only_the_deployment_in_which_a_duty_moved_is_touched(String deployment, String duties) {
        String stated = OLD.replace(
                "hosted: {party: acme, words: Runs it}",
                "hosted: {party: acme, words: Runs it}\n          local: {party: acme, source: duties, row: Service}");
        ModelDiff diff =
                diff(stated, stated.replace("hosted: {party: acme, words: R", "hosted: {party: customer, words: R"));

        assertThat(String.join(" ", diff.changedDuties(deployment))).isEqualTo(duties);
    }

    private static List<String> differences(String from, String to) {
        assertThat(OLD).contains(from);
        return differences(diff(OLD, OLD.replace(from, to)));
    }

    private static List<String> differences(ModelDiff diff) {
        return diff.changes().stream()
                .map(change -> change.subject() + " " + change.id() + " " + change.words())
                .toList();
    }

    private static ModelDiff diff(String before, String after) {
        return ModelDiff.of(
                resolved(ModelReader.parse(before, "before.yaml")), resolved(ModelReader.parse(after, "after.yaml")));
    }

    private static ResolvedModel resolved(ResponsibilityModel model) {
        return new ResolvedModel(model, Resolved.assignments(model));
    }
}
