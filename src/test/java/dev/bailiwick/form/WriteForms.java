package dev.bailiwick.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the tests' forms into a folder, to try them by hand. */
public final class WriteForms {

    private WriteForms() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0], "caiq-like.xlsx"), CaiqLike.workbook());
        write(Path.of(args[0], "hecvat-like.xlsx"), HecvatLike.workbook());
    }

    static Path write(Path file, XSSFWorkbook workbook) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
