package dev.bailiwick.profile;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.yaml.Yaml;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a profile from its YAML file. Thread-safe. */
public final class ProfileReader {

    private ProfileReader() {}

    /** @throws UnusableException with everything that is wrong with the file, in the order of its lines */
    public static Profile read(Path file) {
        return profile(YamlReader.read(file));
    }

    /**
     * @param file the name that problems give
     * @throws UnusableException with everything that is wrong with the text, in the order of its lines
     */
    public static Profile parse(String text, String file) {
        return profile(YamlReader.parse(text, file));
    }

    private static Profile profile(YamlNode root) {
        Problems problems = new Problems();
        YamlForm form = YamlForm.of(root, "a profile", problems);
        String id = form.neededText("profile");
        Profile profile = new Profile(
                id,
                form.text("title").orElse(id),
                values(form.texts("known by")),
                values(form.texts("sheets")),
                columns(form, problems),
                form.entries("answers").stream()
                        .map(e -> AnswerReader.read(e, problems))
                        .toList(),
                RoleReader.listWords(form, problems),
                leaveRows(form, problems));
        form.finish();
        problems.throwIfAny();
        return profile;
    }

    private static Map<ColumnRole, List<String>> columns(YamlForm form, Problems problems) {
        Map<ColumnRole, List<String>> columns = new EnumMap<>(ColumnRole.class);
        form.node("columns").ifPresent(node -> {
            YamlForm roles = YamlForm.of(node, "`columns`", problems);
            for (ColumnRole role : ColumnRole.values()) {
                List<YamlNode.Text> names = roles.texts(role.word());
                if (names.size() > 1 && role != ColumnRole.SECTION) {
                    problems.add(
                            names.get(1).place(), "`" + role.word() + "` names a second column", "keep one of the two");
                }
                if (!names.isEmpty()) {
                    columns.put(role, values(names));
                }
            }
            roles.finish();
        });
        return columns;
    }

    private static Map<String, List<String>> leaveRows(YamlForm form, Problems problems) {
        Map<String, List<String>> leave = new LinkedHashMap<>();
        for (YamlNode.Entry entry : form.entries("leave rows answered")) {
            leave.put(entry.key(), values(Yaml.texts(entry.value(), entry.key(), problems)));
        }
        return leave;
    }

    private static List<String> values(List<YamlNode.Text> texts) {
        return texts.stream().map(t -> t.value().strip()).toList();
    }
}
