package dev.bailiwick.form;

import dev.bailiwick.questionnaire.Item;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A form in the layout of the HECVAT, version 4, with questions of the project's own: 15 sheets, three of them hidden,
 * questions that are looked up from another sheet by formulas, headers that stand again over every block with the block's
 * title where the question's name would be, end marks, and one block that stands on two sheets.
 */
public final class HecvatLike {

    public static final int QUESTIONS = 240;
    public static final List<String> ANSWER_SHEETS = List.of(
            "Organization", "Product", "Infrastructure", "Accessibility", "Cases", "Models", "Privacy", "Again");

    private static final List<String> OTHERS = List.of("START HERE", "Summary", "Evaluation", "Values");
    private static final List<String> HIDDEN = List.of("Questions", "Scores", "Lists");
    private static final int BLOCK = 10;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final List<Item> items = OwnQuestions.first(QUESTIONS);

    private HecvatLike() {
        XSSFSheet start = workbook.createSheet(OTHERS.get(0));
        start.createRow(0).createCell(0).setCellValue("Begin here");
        start.createRow(2).createCell(0).setCellValue("Answer the questions on the sheets that follow, please.");
        ANSWER_SHEETS.forEach(workbook::createSheet);
        OTHERS.stream()
                .skip(1)
                .forEach(name ->
                        workbook.createSheet(name).createRow(0).createCell(0).setCellValue("Nothing is asked here"));
        HIDDEN.forEach(name -> workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet(name)), true));
        bank();
        int a = QUESTIONS / (ANSWER_SHEETS.size() - 1);
        for (int i = 0; i < ANSWER_SHEETS.size() - 1; i++) {
            answers(ANSWER_SHEETS.get(i), i * a, i == ANSWER_SHEETS.size() - 2 ? QUESTIONS : (i + 1) * a);
        }
        answers("Again", 0, BLOCK);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    public static XSSFWorkbook workbook() {
        return new HecvatLike().workbook;
    }

    private static String id(int question) {
        return String.format(Locale.ROOT, "OWNQ-%03d", question + 1);
    }

    private void bank() {
        XSSFSheet bank = workbook.getSheet("Questions");
        bank.createRow(0).createCell(0).setCellValue("All questions");
        Row header = bank.createRow(1);
        header.createCell(0).setCellValue("Question ID");
        header.createCell(1).setCellValue("Question");
        for (int i = 0; i < QUESTIONS; i++) {
            Row row = bank.createRow(2 + i);
            row.createCell(0).setCellValue(id(i));
            row.createCell(1).setCellValue(items.get(i).text());
        }
    }

    private void answers(String name, int from, int to) {
        XSSFSheet sheet = workbook.getSheet(name);
        sheet.createRow(0).createCell(1).setCellValue("A questionnaire in the layout of a known one");
        sheet.createRow(1).createCell(1).setCellValue(name);
        int next = 3;
        for (int begin = from; begin < to; begin += BLOCK) {
            header(sheet.createRow(next++), items.get(begin).section());
            for (int i = begin; i < Math.min(to, begin + BLOCK); i++) {
                question(sheet.createRow(next++), i);
            }
            sheet.createRow(next++).createCell(0).setCellValue("End Table Data");
            next++;
        }
        sheet.setColumnWidth(1, 60 * 256);
    }

    private static void header(Row row, String title) {
        row.createCell(0).setCellValue(title.isEmpty() ? "Further questions" : title);
        row.createCell(2).setCellValue("Answer");
        row.createCell(3).setCellValue("Additional Information");
        row.createCell(4).setCellValue("Guidance");
        row.createCell(5).setCellValue("Analyst Notes");
    }

    private static void question(Row row, int question) {
        row.createCell(0).setCellValue(id(question));
        row.createCell(1)
                .setCellFormula(
                        "VLOOKUP(A" + (row.getRowNum() + 1) + ",Questions!$A$3:$B$" + (QUESTIONS + 2) + ",2,FALSE)");
        row.createCell(4).setCellValue("State it in your own words.");
    }
}
