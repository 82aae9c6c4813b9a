package dev.bailiwick.answers;

import dev.bailiwick.mapping.Status;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.questionnaire.ReadOptions;
import dev.bailiwick.questionnaire.Row.Question;
import java.util.ArrayList;
import java.util.List;

/** The first 261 questions of the sample questionnaires, answered as the model says for BYOC. */
final class CleanSet {

    static final int SIZE = 261;

    private static final List<String> SAMPLES =
            List.of("bank-yes-no", "hospital-describe", "platform-team", "regulator-requirements", "spreadsheet-dump");

    /** One row; tests plant faults in it. */
    static final class Row {
        final Expected expected;
        String question;
        String answer = "Yes";
        String ownership = "";
        String description = "This is in place.";
        String duty = "";
        String version = "2026-06-10";

        Row(String question, Expected expected) {
            this.question = question;
            this.expected = expected;
        }

        boolean is(Status status) {
            return expected.status() == status;
        }

        boolean isOwned(String owner) {
            return is(Status.MAPPED) && expected.owner().equals(owner);
        }
    }

    private CleanSet() {}

    static List<Row> rows() {
        List<Item> items = new ArrayList<>();
        SAMPLES.forEach(name -> items.addAll(items("questionnaires/" + name + ".csv")));
        List<Item> first = items.subList(0, SIZE);
        List<Expected> expected = new Expectations(Shop.MAPPER, Shop.deployment("byoc"), Shop.CHECKS.words())
                .of(first.stream()
                        .map(i -> new Item("", "", i.text(), i.place()))
                        .toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            Row row = new Row(first.get(i).text(), expected.get(i));
            if (row.is(Status.MAPPED)) {
                row.ownership = row.expected.ownership();
                row.duty = row.expected.owner().contains("customer") ? "The guide says what to do." : "";
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Item> items(String file) {
        List<Item> items = new ArrayList<>();
        try (CsvQuestionnaire questionnaire = CsvQuestionnaire.open(file, ReadOptions.DEFAULTS, problem -> {})) {
            questionnaire.rows().forEachRemaining(row -> items.add(((Question) row).item()));
        }
        return items;
    }

    /** Rows stand from line 2 on. */
    static String csv(List<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "Question",
                "CSP CAIQ Answer",
                "SSRM Control Ownership",
                "CSP Implementation Description",
                "CSC Responsibilities",
                "Model version"));
        rows.forEach(
                r -> lines.add(List.of(oneLine(r.question), r.answer, r.ownership, r.description, r.duty, r.version)));
        return Shop.csv(lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
