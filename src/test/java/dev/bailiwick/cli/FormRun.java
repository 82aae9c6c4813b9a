package dev.bailiwick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a form with the shipped rules, and looks at what became of it with another library than the one that wrote it. */
final class FormRun {

    private static final List<String> RULES = List.of("--rules", "rules", "--trust-rules");

    private final Cli cli;
    private final byte[] result;

    FormRun(Cli cli, byte[] result) {
        this.cli = cli;
        this.result = result;
    }

    Cli cli() {
        return cli;
    }

    /** The workbook that was written; no bytes where none was. */
    byte[] result() {
        return result;
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maps the form, named {@code form.xlsx} in the folder, to {@code out.xlsx} there. */
    static FormRun map(Path folder, byte[] form, String... more) {
        try {
            Path in = Files.write(folder.resolve("form.xlsx"), form);
            Path out = folder.resolve("out.xlsx");
            Files.deleteIfExists(out);
            Cli cli = cli(
                    "map",
                    in.toString(),
                    Stream.concat(Stream.of("-o", out.toString()), Stream.of(more))
                            .toList());
            String err = cli.err().replace(folder.toString(), ".");
            return new FormRun(
                    new Cli(cli.exit(), cli.out(), err), Files.exists(out) ? Files.readAllBytes(out) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cli cli(String command, String file, List<String> more) {
        List<String> args = new ArrayList<>(List.of(command, file));
        args.addAll(RULES);
        args.addAll(more);
        return Cli.run(args.toArray(String[]::new));
    }

    FormRun done() {
        assertThat(cli.exit()).as(cli.err()).isZero();
        return this;
    }

    /** Text and style of every cell, by sheet and place. */
    static Map<String, String> cells(byte[] workbook) {
        Map<String, String> cells = new TreeMap<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    row.forEach(cell -> cells.put(sheet.getSheetName() + "!" + cell.getAddress(), words(cell)));
                }
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Cell cell) {
        return cell.getCellStyle().getIndex() + ":" + cell;
    }

    /** The text of a cell, such as {@code Sheet!C12}; empty where there is none. */
    static String text(Map<String, String> cells, String place) {
        return cells.getOrDefault(place, ":").replaceFirst("^\\d*:", "");
    }

    /** A part of the workbook as text. */
    static String part(byte[] workbook, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Excel tables, each with its range and its columns. */
    static List<String> tables(byte[] workbook) {
        List<String> tables = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                ((XSSFSheet) sheet)
                        .getTables()
                        .forEach(t -> tables.add(t.getArea().formatAsString() + " "
                                + t.getColumns().stream()
                                        .map(XSSFTableColumn::getName)
                                        .toList()));
            }
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a sheet has beside its cells. */
    static List<String> frame(byte[] workbook) {
        List<String> frame = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                frame.add(sheet.getSheetName() + " protected " + sheet.getProtect() + ", hidden "
                        + read.isSheetHidden(read.getSheetIndex(sheet)));
                frame.add("merges " + sheet.getMergedRegions());
                sheet.getDataValidations()
                        .forEach(v -> frame.add("offers "
                                + String.join(",", v.getValidationConstraint().getExplicitListValues()) + " in "
                                + List.of(v.getRegions().getCellRangeAddresses())));
                for (int column = 0; column < 12; column++) {
                    frame.add("width " + sheet.getColumnWidth(column));
                }
            }
            return frame;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
