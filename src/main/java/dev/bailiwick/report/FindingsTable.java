package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes findings as a table for people. */
final class FindingsTable {

    private FindingsTable() {}

    static void write(CheckRun run, OutputStream out) {
        TextTable table = new TextTable(List.of("WHERE", "ITEM", "SEVERITY", "CHECK", "MESSAGE"));
        for (CheckedFile file : run.files()) {
            for (Finding f : file.findings()) {
                if (f.counts()) {
                    table.row(List.of(
                            f.where().toString(),
                            f.itemId(),
                            f.severity().toString(),
                            f.check().id(),
                            f.message()));
                }
            }
        }
        try {
            out.write(table.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
