package dev.bailiwick.form;

import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row;
import java.util.ArrayList;
import java.util.List;

/** The project's own sample questions, to fill forms with. */
public final class OwnQuestions {

    private static final List<String> SAMPLES =
            List.of("bank-yes-no", "platform-team", "hospital-describe", "regulator-requirements", "spreadsheet-dump");

    private OwnQuestions() {}

    /** So many of them, in a fixed order, from the first again where they are not enough. */
    public static List<Item> first(int count) {
        List<Item> items = new ArrayList<>();
        while (items.size() < count) {
            SAMPLES.forEach(sample -> addAll("questionnaires/" + sample + ".csv", items));
        }
        return items.subList(0, count);
    }

    private static void addAll(String file, List<Item> items) {
        try (CsvQuestionnaire sample = CsvQuestionnaire.open(file, ReadOptions.DEFAULTS, problem -> {})) {
            sample.rows().forEachRemaining(row -> {
                if (row instanceof Row.Question question) {
                    items.add(question.item());
                }
            });
        }
    }
}
