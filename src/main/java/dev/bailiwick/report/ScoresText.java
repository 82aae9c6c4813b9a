package dev.bailiwick.report;

import dev.bailiwick.evaluation.AreaScore;
import dev.bailiwick.evaluation.Band;
import dev.bailiwick.evaluation.Confusion;
import dev.bailiwick.evaluation.Miss;
import dev.bailiwick.evaluation.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores for people: tables, shares with three digits. */
public final class ScoresText {

    private static final int CONFUSIONS = 15;
    private static final int QUESTION_LENGTH = 90;

    private ScoresText() {}

    /** @param misses how many to tell */
    public static String of(Scores scores, int misses) {
        List<String> tables = new ArrayList<>(List.of(summary(scores), areas(scores)));
        if (!scores.confusions().isEmpty()) {
            tables.add(confusions(scores.confusions()));
        }
        if (!scores.calibration().isEmpty()) {
            tables.add(calibration(scores.calibration()));
        }
        if (misses > 0 && !scores.misses().isEmpty()) {
            tables.add(misses(scores.misses().stream().limit(misses).toList()));
        }
        return String.join("\n", tables);
    }

    private static String summary(Scores scores) {
        TextTable table = new TextTable(List.of("over all", "share", "items"))
                .alignRight(1)
                .alignRight(2);
        row(table, "chief area right", scores.accuracy(), scores.right(), scores.items());
        row(table, "chief area right, or also right", scores.accuracyOrAlso(), scores.rightOrAlso(), scores.items());
        row(table, "mapped", share(scores.mapped(), scores.items()), scores.mapped(), scores.items());
        row(table, "review", scores.reviewShare(), scores.review(), scores.items());
        row(table, "outside", scores.outsideShare(), scores.outside(), scores.items());
        row(table, "mapped, and wrong", scores.confidentWrong(), scores.mappedWrong(), scores.mapped());
        table.row(
                List.of("in the matrix or not, precision", shown(scores.matrix().precision()), ""));
        table.row(List.of("in the matrix or not, recall", shown(scores.matrix().recall()), ""));
        table.row(List.of("in the matrix or not, F1", shown(scores.matrix().f1()), ""));
        table.row(List.of("areas of the matrix, mean F1", shown(scores.matrixMacroF1()), ""));
        row(table, "duties exact, in the matrix", scores.dutyExact(), scores.dutiesExact(), scores.matrixItems());
        scores.partyAccuracy()
                .forEach((deployment, share) -> row(
                        table,
                        "parties right, in the matrix, " + deployment,
                        share,
                        scores.partiesRight().getOrDefault(deployment, 0),
                        scores.matrixItems()));
        if (scores.absent() > 0) {
            row(table, "not in the file", share(scores.absent(), scores.items()), scores.absent(), scores.items());
        }
        return table.toString();
    }

    private static void row(TextTable table, String what, double share, int part, int whole) {
        table.row(List.of(what, shown(share), part + " of " + whole));
    }

    private static String areas(Scores scores) {
        TextTable table = numbers(new TextTable(List.of("area", "items", "precision", "recall", "F1")));
        for (AreaScore area : scores.areas()) {
            table.row(List.of(
                    named(area.area()),
                    String.valueOf(area.items()),
                    shown(area.precision()),
                    shown(area.recall()),
                    shown(area.f1())));
        }
        return table.toString();
    }

    private static String confusions(List<Confusion> confusions) {
        TextTable table = new TextTable(List.of("right area", "said", "items")).alignRight(2);
        confusions.stream()
                .limit(CONFUSIONS)
                .forEach(c -> table.row(List.of(named(c.area()), named(c.said()), String.valueOf(c.items()))));
        return table.toString();
    }

    private static String calibration(List<Band> bands) {
        TextTable table = numbers(new TextTable(List.of("confidence", "items", "claimed", "right", "right items")));
        for (Band band : bands) {
            table.row(List.of(
                    String.format(Locale.ROOT, "%.2f to %.2f", band.from(), band.to()),
                    String.valueOf(band.items()),
                    shown(band.confidence()),
                    shown(band.share()),
                    String.valueOf(band.right())));
        }
        return table.toString();
    }

    private static String misses(List<Miss> misses) {
        TextTable table =
                new TextTable(List.of("id", "right area", "said", "status", "question")).limit(4, QUESTION_LENGTH);
        misses.forEach(miss ->
                table.row(List.of(miss.id(), named(miss.area()), named(miss.said()), miss.status(), miss.question())));
        return table.toString();
    }

    private static TextTable numbers(TextTable table) {
        return table.alignRight(1).alignRight(2).alignRight(3).alignRight(4);
    }

    private static String named(String area) {
        return area.isEmpty() ? "(none)" : area;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String shown(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
