package dev.bailiwick.report;

import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.Finding;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.problem.Visible;
import java.util.List;

/** What findings and problems say, on one line and safe to show. */
final class FindingWords {

    private FindingWords() {}

    /** What is wrong, and what to do. */
    static String of(Finding finding) {
        return joined(finding.message(), finding.help());
    }

    /** As a row of a table: severity, check, place, item, what is wrong. */
    static List<String> cells(Finding finding) {
        return List.of(
                finding.severity().toString(),
                finding.check().id(),
                finding.where().toString(),
                finding.itemId(),
                of(finding));
    }

    /** For what knows no cells: {@code Sheet!C12: message; help} of a workbook. */
    static String withCell(Finding finding) {
        AnswerPlace where = finding.where();
        return where.sheet().isEmpty()
                ? of(finding)
                : Visible.of(where.sheet() + "!" + where.cell() + ": ") + of(finding);
    }

    /** Without its place. */
    static String of(Problem problem) {
        return joined(problem.message(), problem.help());
    }

    /** {@code file.csv:12:3: error[party-mismatch]: message; help}. */
    static String withPlace(Finding finding) {
        return Visible.of(finding.where() + ": " + finding.severity() + "["
                        + finding.check().id() + "]: ")
                + of(finding);
    }

    private static String joined(String message, String help) {
        return Visible.of(help.isEmpty() ? message : message + "; " + help);
    }
}
