package dev.bailiwick.report;

import dev.bailiwick.evaluation.AreaScore;
import dev.bailiwick.evaluation.Band;
import dev.bailiwick.evaluation.Confusion;
import dev.bailiwick.evaluation.Miss;
import dev.bailiwick.evaluation.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Scores for programs: one JSON object on one line, in full precision. An empty area id stands for no area. */
public final class ScoresJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ScoresJson() {}

    /** @param misses how many to tell */
    public static String of(Scores scores, int misses) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("n", scores.items());
        all.put("right", scores.right());
        all.put("right_set", scores.rightOrAlso());
        all.put("absent", scores.absent());
        all.put("mapped", scores.mapped());
        all.put("mapped_wrong", scores.mappedWrong());
        all.put("review", scores.review());
        all.put("outside", scores.outside());
        all.put("accuracy", scores.accuracy());
        all.put("accuracy_or_also", scores.accuracyOrAlso());
        all.put("matrix_precision", scores.matrix().precision());
        all.put("matrix_recall", scores.matrix().recall());
        all.put("matrix_f1", scores.matrix().f1());
        all.put("matrix_macro_f1", scores.matrixMacroF1());
        all.put("matrix_items", scores.matrixItems());
        all.put("party_accuracy", scores.partyAccuracy());
        all.put("duty_exact", scores.dutyExact());
        all.put("confident_wrong", scores.confidentWrong());
        all.put("areas", scores.areas().stream().map(ScoresJson::area).toList());
        all.put(
                "confusions",
                scores.confusions().stream().map(ScoresJson::confusion).toList());
        all.put(
                "calibration",
                scores.calibration().stream().map(ScoresJson::band).toList());
        all.put(
                "misses",
                scores.misses().stream().limit(misses).map(ScoresJson::miss).toList());
        return JSON.writeValueAsString(all) + "\n";
    }

    private static Map<String, Object> area(AreaScore score) {
        return inOrder(
                List.of("area", "items", "precision", "recall", "f1"),
                List.of(score.area(), score.items(), score.precision(), score.recall(), score.f1()));
    }

    private static Map<String, Object> confusion(Confusion one) {
        return inOrder(List.of("area", "said", "items"), List.of(one.area(), one.said(), one.items()));
    }

    private static Map<String, Object> band(Band band) {
        return inOrder(
                List.of("from", "to", "items", "right", "share", "confidence"),
                List.of(band.from(), band.to(), band.items(), band.right(), band.share(), band.confidence()));
    }

    private static Map<String, Object> miss(Miss miss) {
        return inOrder(
                List.of("id", "area", "said", "status", "question"),
                List.of(miss.id(), miss.area(), miss.said(), miss.status(), miss.question()));
    }

    private static Map<String, Object> inOrder(List<String> keys, List<Object> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }
}
