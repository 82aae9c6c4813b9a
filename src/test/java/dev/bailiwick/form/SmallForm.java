package dev.bailiwick.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook, put together sheet by sheet. */
public final class SmallForm {

    private static final int LAST_ROW = 50;

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final SmallForm sheet(String name, List<String>... rows) {
        return sheet(name, List.of(rows));
    }

    public SmallForm sheet(String name, List<List<String>> rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                row.createCell(column).setCellValue(rows.get(i).get(column));
            }
        }
        return this;
    }

    /** A drop-down list in a column, counted from 0, of the last sheet. */
    public SmallForm offering(int column, String... values) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(last());
        last().addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(values), new CellRangeAddressList(0, LAST_ROW, column, column)));
        return this;
    }

    /** Merges cells of the last sheet, such as {@code A2:A4}. */
    public SmallForm merge(String range) {
        last().addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** @return the name of the file */
    public String write(Path file) throws IOException {
        return WriteForms.write(file, workbook).toString();
    }

    private XSSFSheet last() {
        return workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    }
}
