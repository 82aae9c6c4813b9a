package dev.bailiwick.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bailiwick.mapping.Mapper;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.ReadOptions;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures that an independent program computed of the same two files. */
class ScorerTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "evaluation");
    private static final RuleFolder RULES = new RuleFolder(Path.of("rules"));
    private static final Mapper MAPPER = RULES.mapper(RULES.model("union"));
    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    private static Scores scores(int leastSure, String deployment) {
        List<Label> labels = LabelReader.read(FOLDER.resolve("labels.csv"), MAPPER.model());
        List<Said> said = said(deployment);
        return Scorer.score(labels, said, leastSure, MAPPER.assigner(), MAPPER.model(), List.of(deployment));
    }

    private static List<Said> said(String... deployments) {
        String file = FOLDER.resolve("mapped.csv").toString();
        try (CsvQuestionnaire table = CsvQuestionnaire.open(file, ReadOptions.DEFAULTS, problem -> {})) {
            return SaidReader.read(table, MAPPER, List.of(deployments)).said();
        }
    }

    @Test
    void counts_are_those_of_the_other_program() {
        Scores scores = scores(1, "byoc");

        assertThat(List.of(scores.items(), scores.right(), scores.rightOrAlso(), scores.absent()))
                .containsExactly(18, 10, 13, 1);
        assertThat(List.of(scores.mapped(), scores.mappedWrong(), scores.review(), scores.outside()))
                .containsExactly(12, 1, 3, 2);
        assertThat(scores.matrixItems()).isEqualTo(13);
    }

    @Test
    void shares_are_those_of_the_other_program() {
        Scores scores = scores(1, "byoc");

        assertThat(scores.accuracy()).isCloseTo(0.5555555555555556, EXACT);
        assertThat(scores.accuracyOrAlso()).isCloseTo(0.7222222222222222, EXACT);
        assertThat(scores.matrix().precision()).isCloseTo(0.9166666666666666, EXACT);
        assertThat(scores.matrix().recall()).isCloseTo(0.8461538461538461, EXACT);
        assertThat(scores.matrix().f1()).isCloseTo(0.8799999999999999, EXACT);
        assertThat(scores.matrixMacroF1()).isCloseTo(0.5518518518518518, EXACT);
        assertThat(scores.dutyExact()).isCloseTo(0.46153846153846156, EXACT);
        assertThat(scores.confidentWrong()).isCloseTo(0.08333333333333333, EXACT);
    }

    @Test
    void parties_are_those_of_the_other_program_in_both_deployments() {
        assertThat(scores(1, "byoc").partyAccuracy().get("byoc")).isCloseTo(0.5384615384615384, EXACT);
        assertThat(scores(2, "byoc").partyAccuracy().get("byoc")).isCloseTo(0.5833333333333334, EXACT);
        assertThat(scores(1, "self-managed").partyAccuracy().get("self-managed"))
                .isCloseTo(0.38461538461538464, EXACT);
        assertThat(scores(2, "self-managed").partyAccuracy().get("self-managed"))
                .isCloseTo(0.4166666666666667, EXACT);
    }

    @Test
    void labels_that_are_less_sure_are_left_out() {
        Scores scores = scores(2, "byoc");

        assertThat(scores.items()).isEqualTo(16);
        assertThat(scores.accuracy()).isCloseTo(0.5625, EXACT);
        assertThat(scores.matrixMacroF1()).isCloseTo(0.5888888888888889, EXACT);
        assertThat(scores.confidentWrong()).isCloseTo(0.09090909090909091, EXACT);
    }

    @Test
    void calibration_counts_what_is_not_outside_by_confidence() {
        assertThat(scores(1, "byoc").calibration().stream().map(b -> b.from() + ": " + b.right() + " of " + b.items()))
                .containsExactly(
                        "0.95: 5 of 5", "0.9: 2 of 3", "0.8: 2 of 3", "0.7: 0 of 1", "0.5: 0 of 1", "0.0: 0 of 2");
    }

    @Test
    void confusions_and_misses_name_both_areas() {
        Scores scores = scores(1, "byoc");

        assertThat(scores.confusions()).contains(new Confusion("", "cloud-account", 1));
        assertThat(scores.misses().get(0))
                .isEqualTo(new Miss(
                        "2",
                        "encryption-at-rest",
                        "network-security",
                        "mapped",
                        "Who looks after the keys and the lines?"));
    }

    @Test
    void a_mapping_of_one_deployment_cannot_be_judged_for_several() {
        assertThatThrownBy(() -> said("self-managed", "byoc"))
                .hasMessageEndingWith("mapped.csv:1: it was mapped before, and does not say for which deployments;"
                        + " name the one that it was mapped for: --deployment");
    }
}
