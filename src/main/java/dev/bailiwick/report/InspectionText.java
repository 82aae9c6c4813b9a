package dev.bailiwick.report;

import dev.bailiwick.problem.Visible;
import dev.bailiwick.report.Inspection.ColumnSeen;
import dev.bailiwick.report.Inspection.ItemSeen;
import dev.bailiwick.report.Inspection.TableSeen;
import java.util.List;

/** Tells people what was understood of a file of questions. */
public final class InspectionText {

    private static final int LONGEST = 60;
    private static final String MORE = "…";

    private final StringBuilder text = new StringBuilder();

    private InspectionText() {}

    /** Lines, each ended, and safe to show. */
    public static String of(Inspection inspection) {
        InspectionText told = new InspectionText();
        String form = inspection.form().isEmpty() ? "" : ", in the form `" + inspection.form() + "`";
        told.line(inspection.file() + ": " + count(inspection.items(), "item") + form);
        inspection.tables().forEach(told::table);
        if (!inspection.skipped().isEmpty()) {
            told.line("");
            told.line("Sheets that are not read");
            inspection.skipped().forEach(s -> told.line("  " + s.sheet() + ": " + s.why()));
        }
        if (!inspection.notices().isEmpty()) {
            told.line("");
            told.line("What is odd");
            inspection.notices().forEach(n -> told.line("  " + n));
        }
        return told.text.toString();
    }

    private void table(TableSeen table) {
        line("");
        line((table.sheet().isEmpty() ? "Table" : "Sheet `" + table.sheet() + "`") + ": " + counts(table));
        line("  header in row " + table.headerRow()
                + (table.headers() > 0 ? ", and again " + count(table.headers(), "time") : ""));
        TextTable columns = new TextTable(List.of("COLUMN", "HEADER", "IS", "WHY", "OFFERS")).limit(1, LONGEST);
        for (ColumnSeen column : table.columns()) {
            columns.row(List.of(
                    column.column(),
                    column.header(),
                    column.role(),
                    column.why(),
                    String.join(" | ", column.choices())));
        }
        columns.toString().lines().forEach(l -> line("  " + l));
        table.first().forEach(item -> line("  " + item(item)));
    }

    private static String counts(TableSeen table) {
        return count(table.items(), "item")
                + (table.blank() > 0 ? ", " + table.blank() + " of them blank" : "")
                + (table.again() > 0 ? ", " + table.again() + " that stand on an earlier sheet" : "")
                + (table.remarks() > 0 ? ", " + count(table.remarks(), "row") + " that ask nothing" : "");
    }

    private static String item(ItemSeen item) {
        return item.id() + (item.section().isEmpty() ? "" : " [" + item.section() + "]") + ": "
                + cut(item.question().strip());
    }

    private static String cut(String question) {
        return question.codePointCount(0, question.length()) <= LONGEST
                ? question
                : question.substring(0, question.offsetByCodePoints(0, LONGEST - 1)) + MORE;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String words) {
        text.append(Visible.of(words)).append('\n');
    }
}
