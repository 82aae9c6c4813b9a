package dev.bailiwick.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes profiles as YAML that {@link ProfileReader} reads. */
public final class ProfileText {

    private ProfileText() {}

    /**
     * A profile with these columns; what it is filled with is for a person to add.
     *
     * @param columns header names by role word, in this order
     * @param others the names of the other columns, which are given as hints
     */
    public static String of(
            String id, List<String> sheets, Map<String, List<String>> columns, List<String> others) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("profile: ").append(quoted(id)).append('\n');
        yaml.append("sheets: ").append(list(sheets)).append("\n\n");
        yaml.append("columns:\n");
        columns.forEach((role, names) ->
                yaml.append("  ").append(role).append(": ").append(list(names)).append('\n'));
        yaml.append("\n# What is filled in, by header; further words for braces: ")
                .append(Slot.words().stream().limit(6).collect(Collectors.joining(", ")))
                .append("\n# answers:\n");
        others.forEach(name -> yaml.append("#   ").append(quoted(name)).append(": \"{responsible_party}\"\n"));
        return yaml.toString();
    }

    private static String list(List<String> texts) {
        return texts.stream().map(ProfileText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As YAML's double quotes want it, which hold any text on one line. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(
                c == '"' || c == '\\'
                        ? "\\" + (char) c
                        : c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029
                                ? String.format("\\u%04x", c)
                                : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }
}
