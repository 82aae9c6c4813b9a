package dev.bailiwick.cli;

import dev.bailiwick.profile.ListWords;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.ProfileText;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.report.Inspection;
import dev.bailiwick.report.Inspection.ColumnSeen;
import dev.bailiwick.report.Inspection.TableSeen;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a profile of what was understood of a questionnaire. */
final class SavedProfile {

    private SavedProfile() {}

    /**
     * @param path of the file that it goes to, whose name names it
     * @param used the profile by which the questionnaire was read: what it fills is filled by the new one too
     */
    static String of(String path, Inspection inspection, Optional<Profile> used) {
        TableSeen table = inspection.tables().get(0);
        String id = String.valueOf(Path.of(path).getFileName()).replaceFirst("\\.ya?ml$", "");
        List<String> sheets = inspection.tables().stream()
                .map(TableSeen::sheet)
                .filter(s -> !s.isEmpty())
                .toList();
        Set<String> filled = Set.copyOf(headers(table, "filled"));
        Profile profile = new Profile(
                id,
                id,
                List.of(),
                sheets,
                columns(table, used),
                used.map(Profile::answers).orElse(List.of()).stream()
                        .filter(a -> filled.stream().anyMatch(a::isCalled))
                        .toList(),
                used.filter(p -> !filled.isEmpty()).map(Profile::listWords).orElse(new ListWords(Map.of())),
                used.map(Profile::leaveRows).orElse(Map.of()));
        return ProfileText.of(profile, headers(table, ""));
    }

    private static Map<ColumnRole, List<String>> columns(TableSeen table, Optional<Profile> used) {
        Map<ColumnRole, List<String>> columns = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.values()) {
            List<String> inOrder = used.map(p -> p.headersOf(role)).orElse(List.of());
            List<String> names = inOrder.isEmpty() ? headers(table, role.word()) : inOrder;
            if (!names.isEmpty() && !table.guessed()) {
                columns.put(role, names);
            }
        }
        return columns;
    }

    private static List<String> headers(TableSeen table, String role) {
        return table.columns().stream()
                .filter(c -> c.role().equals(role))
                .map(ColumnSeen::header)
                .filter(h -> !h.isBlank())
                .collect(Collectors.toList());
    }
}
