package dev.bailiwick.form;

import dev.bailiwick.questionnaire.Item;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A form in the layout of the CAIQ, version 4, with questions of the project's own: 261 of them, two sheets, 611 merges,
 * the header in row 2 below a title, drop-downs, protection, the control's columns filled in the first row of a merge
 * only, an end mark and a remark on rights below.
 */
public final class CaiqLike {

    public static final int QUESTIONS = 261;
    public static final int MERGES = 611;

    /** Of the first question, counted from 1. */
    public static final int FIRST_ROW = 3;

    public static final String OWNERS =
            "CSP-owned,CSC-owned,3rd-party outsourced,Shared CSP and CSC,Shared CSP and 3rd-party";

    private static final List<String> HEADER = List.of(
            "Question ID",
            "Question",
            "CSP CAIQ Answer",
            "SSRM Control Ownership",
            "CSP Implementation Description (Optional/Recommended)",
            "CSC Responsibilities  (Optional/Recommended)",
            "",
            "",
            "CCM Control ID",
            "CCM Control Specification",
            "CCM Control Title",
            "CCM Domain Title");
    private static final List<Integer> CONTROL_SIZES = List.of(2, 1, 3, 2, 1, 2);
    private static final int HEIGHT = 60;
    private static final int CONTROLS_A_DOMAIN = 9;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final XSSFCellStyle plain = style(false);
    private int merges;

    private CaiqLike(String owners) {
        XSSFSheet introduction = workbook.createSheet("Introduction");
        introduction.createRow(0).createCell(0).setCellValue("How to fill in this form");
        introduction.createRow(1).createCell(0).setCellValue("Answer each question, and say who owns the control.");
        introduction.protectSheet("form");
        sheet = workbook.createSheet("CAIQv4-like");
        header();
        questions();
        tail();
        drops(owners);
        sheet.protectSheet("form");
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    public static XSSFWorkbook workbook() {
        return new CaiqLike(OWNERS).workbook;
    }

    /** @param owners what the drop-down for the owner offers, with commas between */
    public static XSSFWorkbook offering(String owners) {
        return new CaiqLike(owners).workbook;
    }

    private XSSFCellStyle style(boolean header) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(header);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (header) {
            style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void header() {
        Row title = sheet.createRow(0);
        title.createCell(0).setCellValue("v4-like");
        title.createCell(1).setCellValue("A QUESTIONNAIRE IN THE LAYOUT OF A KNOWN FORM");
        merge(0, 0, 1, 11);
        Row row = sheet.createRow(1);
        XSSFCellStyle style = style(true);
        IntStream.range(0, HEADER.size()).forEach(i -> {
            row.createCell(i).setCellStyle(style);
            row.getCell(i).setCellValue(HEADER.get(i));
            sheet.setColumnWidth(i, (i == 1 || i == 4 || i == 5 || i == 9 ? 50 : 18) * 256);
        });
    }

    private void questions() {
        List<Item> items = OwnQuestions.first(QUESTIONS);
        int done = 0;
        int domainBegin = 2;
        for (int control = 0; done < QUESTIONS; control++) {
            int size = Math.min(CONTROL_SIZES.get(control % CONTROL_SIZES.size()), QUESTIONS - done);
            for (int i = 0; i < size; i++) {
                question(2 + done + i, id(control) + "." + (i + 1), items.get(done + i), i == 0 ? control : -1);
            }
            for (int column = 8; column <= 10 && size > 1; column++) {
                merge(2 + done, 1 + done + size, column, column);
            }
            done += size;
            if ((control + 1) % CONTROLS_A_DOMAIN == 0 || done == QUESTIONS) {
                sheet.getRow(domainBegin)
                        .getCell(11)
                        .setCellValue(items.get(domainBegin - 2).section());
                merge(domainBegin, 1 + done, 11, 11);
                domainBegin = 2 + done;
            }
        }
        for (int row = 2; merges < MERGES; row++) {
            merge(row, row, 6, 7);
        }
    }

    private static String id(int control) {
        return String.format(java.util.Locale.ROOT, "Q&A-%02d", control + 1);
    }

    private void question(int row, String id, Item item, int control) {
        Row cells = sheet.createRow(row);
        cells.setHeightInPoints(HEIGHT);
        IntStream.range(0, HEADER.size()).forEach(i -> cells.createCell(i).setCellStyle(plain));
        cells.getCell(0).setCellValue(id);
        cells.getCell(1).setCellValue(item.text());
        if (control >= 0) {
            cells.getCell(8).setCellValue(id(control));
            cells.getCell(9).setCellValue("What the control wants, in words of this project.");
            cells.getCell(10).setCellValue(item.section());
        }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (merges < MERGES && (firstRow < lastRow || firstColumn < lastColumn)) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
            merges++;
        }
    }

    private void tail() {
        sheet.createRow(QUESTIONS + 2).createCell(0).setCellValue("End of Standard");
        sheet.createRow(QUESTIONS + 4).createCell(0).setCellValue("© Copyright of nobody. All rights reserved?");
    }

    private void drops(String owners) {
        drop(2, "Yes", "No", "NA");
        drop(3, owners.split(",", -1));
    }

    private void drop(int column, String... values) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(values),
                new CellRangeAddressList(2, QUESTIONS + 1, column, column)));
    }
}
