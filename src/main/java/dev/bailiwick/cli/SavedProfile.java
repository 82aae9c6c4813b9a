package dev.bailiwick.cli;

import dev.bailiwick.profile.ProfileText;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.report.Inspection;
import dev.bailiwick.report.Inspection.ColumnSeen;
import dev.bailiwick.report.Inspection.TableSeen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a profile of what was understood of a questionnaire. */
final class SavedProfile {

    private SavedProfile() {}

    /** @param path of the file that it goes to, whose name names it */
    static String of(String path, Inspection inspection) {
        List<TableSeen> tables = inspection.tables();
        String id = String.valueOf(Path.of(path).getFileName()).replaceFirst("\\.ya?ml$", "");
        List<String> sheets =
                tables.stream().map(TableSeen::sheet).filter(s -> !s.isEmpty()).toList();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            List<String> names = headers(tables.get(0), role.word());
            if (!names.isEmpty()) {
                columns.put(role.word(), names);
            }
        }
        return ProfileText.of(id, sheets, columns, headers(tables.get(0), ""));
    }

    private static List<String> headers(TableSeen table, String role) {
        return table.columns().stream()
                .filter(c -> c.role().equals(role))
                .map(ColumnSeen::header)
                .filter(h -> !h.isBlank())
                .toList();
    }
}
