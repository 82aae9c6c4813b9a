package dev.bailiwick.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that a test writes down: a line a row, bars between cells. */
public final class TextForm {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /** With one sheet, {@code Form}. */
    public static TextForm of(String text) {
        return new TextForm().sheet("Form", text);
    }

    public TextForm sheet(String name, String text) {
        XSSFSheet sheet = workbook.createSheet(name);
        List<String> lines = text.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = List.of(lines.get(row).split("\\|", -1));
            for (int column = 0; column < cells.size(); column++) {
                set(sheet, row, column, cells.get(column).strip());
            }
        }
        return this;
    }

    private static void set(XSSFSheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            cells.createCell(column).setCellValue(text);
        }
    }

    /** @param cell of the last sheet, such as {@code B3} */
    public TextForm with(String cell, String text) {
        CellRangeAddress at = CellRangeAddress.valueOf(cell);
        set(last(), at.getFirstRow(), at.getFirstColumn(), text);
        return this;
    }

    /** A formula without a stored result. */
    public TextForm formula(String cell, String formula) {
        CellRangeAddress at = CellRangeAddress.valueOf(cell);
        last().getRow(at.getFirstRow()).createCell(at.getFirstColumn()).setCellFormula(formula);
        return this;
    }

    public TextForm merged(String range) {
        last().addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** @param range the cells that offer the values in a list */
    public TextForm offering(String range, String... values) {
        return offering(range, new XSSFDataValidationHelper(last()).createExplicitListConstraint(values));
    }

    /** @param range the cells that offer what the formula refers to */
    public TextForm offeringFormula(String range, String formula) {
        return offering(range, new XSSFDataValidationHelper(last()).createFormulaListConstraint(formula));
    }

    /** Gives what the formula refers to a name in the workbook. */
    public TextForm named(String name, String formula) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(formula);
        return this;
    }

    private TextForm offering(String range, DataValidationConstraint list) {
        CellRangeAddress at = CellRangeAddress.valueOf(range);
        last().addValidationData(new XSSFDataValidationHelper(last())
                .createValidation(
                        list,
                        new CellRangeAddressList(
                                at.getFirstRow(), at.getLastRow(), at.getFirstColumn(), at.getLastColumn())));
        return this;
    }

    /** Cells with a look and no text, up to this row and column. */
    public TextForm padded(int rows, int columns) {
        for (int row = 0; row < rows; row++) {
            Row cells = last().getRow(row) == null ? last().createRow(row) : last().getRow(row);
            for (int column = 0; column < columns; column++) {
                cells.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        return this;
    }

    /** Makes an Excel table of the range, with a filter over its header. */
    public TextForm table(String range) {
        AreaReference area = new AreaReference(range, SpreadsheetVersion.EXCEL2007);
        last().createTable(area).getCTTable().addNewAutoFilter().setRef(range);
        return this;
    }

    private XSSFSheet last() {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }

    /** As it stands now; more can be done to it afterwards. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
