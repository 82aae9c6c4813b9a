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
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

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
                compare(file.getFileName() + "", ours.orElseThrow(), theirs.get(), differences);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(250);
    }

    private static void compare(
            String file, Content ours, Map<String, SortedMap<CellRef, String>> theirs, List<String> differences) {
        ours.cells().forEach((sheet, cells) -> {
            SortedMap<CellRef, String> texts = new TreeMap<>();
            cells.forEach((ref, cell) -> texts.put(ref, cell.text().strip()));
            SortedMap<CellRef, String> other = theirs.getOrDefault(sheet, new TreeMap<>());
            texts.forEach((ref, text) -> difference(file + " " + sheet + "!" + ref, text, other.get(ref), differences));
            other.forEach((ref, text) -> difference(file + " " + sheet + "!" + ref, texts.get(ref), text, differences));
        });
    }

    private static void difference(String place, Object ours, Object theirs, List<String> differences) {
        if (!String.valueOf(ours).equals(String.valueOf(theirs))) {
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

    private static String text(XSSFCell cell, DataFormatter formatter) {
        boolean empty = cell.getCTCell().getV() == null && cell.getCTCell().getIs() == null;
        boolean error = cell.getCellType() == CellType.ERROR
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.ERROR);
        return empty ? "" : error ? cell.getErrorCellString() : formatter.formatCellValue(cell);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Testdata.folder("xlsx-corpus"))) {
            return files.filter(f -> f.toFile().length() < LARGEST).sorted().toList();
        }
    }
}
