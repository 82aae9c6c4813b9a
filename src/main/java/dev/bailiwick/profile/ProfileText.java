package dev.bailiwick.profile;

import dev.bailiwick.model.Role;
import dev.bailiwick.questionnaire.ColumnRole;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes profiles as YAML that {@link ProfileReader} reads. Not thread-safe. */
public final class ProfileText {

    private final StringBuilder yaml = new StringBuilder();

    private ProfileText() {}

    /** @param others the names of columns that are not filled, which are given as hints */
    public static String of(Profile profile, List<String> others) {
        ProfileText text = new ProfileText();
        text.line("profile: " + quoted(profile.id()));
        text.line("title: " + quoted(profile.title()));
        text.listOf("sheets", profile.sheets());
        text.columns(profile);
        text.answers(profile.answers());
        text.listWords(profile.listWords());
        text.leaveRows(profile);
        text.hints(others);
        return text.yaml.toString();
    }

    private void columns(Profile profile) {
        if (!profile.columns().isEmpty()) {
            line("columns:");
        }
        for (ColumnRole role : ColumnRole.values()) {
            listOf("  " + role.word(), profile.headersOf(role));
        }
    }

    private void answers(List<AnswerColumn> answers) {
        if (!answers.isEmpty()) {
            line("answers:");
        }
        for (AnswerColumn answer : answers) {
            line("  " + quoted(answer.header()) + ":");
            answer.always().ifPresent(t -> line("    write: " + quoted(t.toString())));
            if (answer.always().isEmpty()) {
                line("    by party:");
                answer.byParty().entrySet().stream()
                        .map(e -> "      " + parties(e.getKey()) + ": "
                                + quoted(e.getValue().toString()))
                        .sorted()
                        .forEach(this::line);
            }
            if (!answer.needed()) {
                line("    needed: no");
            }
        }
    }

    private void listWords(ListWords lists) {
        if (!lists.words().isEmpty()) {
            line("words in lists:");
        }
        lists.words().entrySet().stream()
                .sorted(Comparator.comparing(e -> parties(e.getKey())))
                .forEach(e -> listOf("  " + parties(e.getKey()), e.getValue()));
    }

    private static String parties(Set<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(" + "));
    }

    private void leaveRows(Profile profile) {
        if (!profile.leaveRows().isEmpty()) {
            line("leave rows answered:");
        }
        profile.leaveRows().forEach((header, values) -> listOf("  " + quoted(header), values));
    }

    private void hints(List<String> others) {
        if (!others.isEmpty()) {
            line("# Under `answers`, further columns can be filled, such as:");
            others.forEach(name -> line("#   " + quoted(name) + ": \"{responsible_party}\""));
        }
    }

    private void listOf(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            line(key + ": " + texts.stream().map(ProfileText::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void line(String words) {
        yaml.append(words).append('\n');
    }

    /** In double quotes, which hold any text on one line. */
    private static String quoted(String text) {
        return text.chars().mapToObj(ProfileText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        boolean hidden = c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff;
        return hidden ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c);
    }
}
