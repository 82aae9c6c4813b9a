package dev.bailiwick.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Testdata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

/** What we read is what Apache POI reads, which shares no code with us but for the formats of numbers. */
class PoiAgreementTest {

    private static final long LARGEST = 300_000;

    @Test
    void texts_are_those_that_poi_reads() throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (Path file : files()) {
            Optional<Content> ours = ours(file);
            Optional<Map<String, SortedMap<CellRef, String>>> theirs = ours.flatMap(c -> theirs(file));
            if (theirs.isPresent()) {
                compared++;
                compare(String.valueOf(file.getFileName()), ours.orElseThrow(), theirs.get(), differences);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(250);
    }

    private static void compare(
            String file, Content ours, Map<String, SortedMap<CellRef, String>> theirs, List<String> differences) {
        ours.cells().forEach((sheet, cells) -> {
            SortedMap<CellRef, String> texts = new TreeMap<>();
            cells.forEach((ref, cell) -> {
                if (!cell.text().isBlank()) {
                    texts.put(ref, cell.text().strip());
                }
            });
            SortedMap<CellRef, String> other = theirs.getOrDefault(sheet, new TreeMap<>());
            texts.forEach((ref, text) ->
                    difference(file + " " + sheet + "!" + ref, text, other.getOrDefault(ref, ""), differences));
            other.forEach((ref, text) ->
                    difference(file + " " + sheet + "!" + ref, texts.getOrDefault(ref, ""), text, differences));
        });
    }

    private static void difference(String place, String ours, String theirs, List<String> differences) {
        if (!ours.equals(theirs)) {
            differences.add(place + ": `" + ours + "`, POI: `" + theirs + "`");
        }
    }

    private static Optional<Content> ours(Path file) {
        try {
            return Optional.of(Content.of(Workbook.open("form.xlsx", file)));
        } catch (UnusableException e) {
            return Optional.empty();
        }
    }

    /** Empty where POI does not open the file. */
    private static Optional<Map<String, SortedMap<CellRef, String>>> theirs(Path file) {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            Map<String, SortedMap<CellRef, String>> sheets = new TreeMap<>();
            workbook.forEach(sheet -> sheets.put(sheet.getSheetName(), texts((XSSFSheet) sheet)));
            return Optional.of(sheets);
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private static SortedMap<CellRef, String> texts(XSSFSheet sheet) {
        SortedMap<CellRef, String> texts = new TreeMap<>();
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        sheet.forEach(row -> row.forEach(cell -> {
            String text = text((XSSFCell) cell, formatter).strip();
            if (!text.isEmpty()) {
                texts.put(new CellRef(cell.getRowIndex() + 1, cell.getColumnIndex() + 1), text);
            }
        }));
        return texts;
    }

    /** POI shows no result as 0, errors as formulas, and numbers of cells with more digits than Excel has. */
    private static String text(XSSFCell cell, DataFormatter formatter) {
        CTCell xml = cell.getCTCell();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.ERROR) {
            return cell.getErrorCellString();
        }
        if (type != CellType.NUMERIC) {
            return formatter.formatCellValue(cell);
        }
        return xml.getV() == null || xml.getV().isEmpty() ? "" : number(cell, formatter);
    }

    /** There are no days before the first one: such a number is shown as it is. */
    private static String number(XSSFCell cell, DataFormatter formatter) {
        double value = cell.getNumericCellValue();
        short format = cell.getCellStyle().getDataFormat();
        String code = cell.getCellStyle().getDataFormatString();
        return code == null || (value < 0 && DateUtil.isADateFormat(format, code))
                ? formatter.formatRawCellContents(value, 0, "General")
                : formatter.formatRawCellContents(
                        value, format, code, cell.getSheet().getWorkbook().isDate1904());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Testdata.folder("xlsx-corpus"))) {
            return files.filter(f -> f.toFile().length() < LARGEST).sorted().toList();
        }
    }
}
