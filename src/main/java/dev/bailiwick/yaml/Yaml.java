package dev.bailiwick.yaml;

import dev.bailiwick.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads nodes as the lists that they should be; what they are not is put on record. */
public final class Yaml {

    private Yaml() {}

    /**
     * The texts of a list; a single text stands for a list of one.
     *
     * @param what the list's name, as messages give it in backticks
     */
    public static List<YamlNode.Text> texts(YamlNode node, String what, Problems problems) {
        if (node instanceof YamlNode.Fields) {
            problems.add(node.place(), "`" + what + "` must be a text or a list of texts, not " + node.kind());
            return List.of();
        }
        List<YamlNode> parts = node instanceof YamlNode.Sequence list ? list.parts() : List.of(node);
        List<YamlNode.Text> texts = new ArrayList<>();
        for (YamlNode part : parts) {
            if (part instanceof YamlNode.Text text && !text.value().isBlank()) {
                texts.add(text);
            } else if (part instanceof YamlNode.Text) {
                problems.add(part.place(), "`" + what + "` holds an empty text");
            } else {
                problems.add(part.place(), "`" + what + "` must hold texts, not " + part.kind());
            }
        }
        return List.copyOf(texts);
    }

    /** A number from 0 to 1; the other one where it is something else. */
    public static double share(YamlNode node, double otherwise, Problems problems) {
        String text = node instanceof YamlNode.Text value ? value.value() : "";
        if (!text.matches("0|1|[01]\\.\\d+") || Double.parseDouble(text) > 1) {
            problems.add(node.place(), "`" + text + "` is no share", "give a number from 0 to 1");
            return otherwise;
        }
        return Double.parseDouble(text);
    }

    /** The parts of a list. */
    public static List<YamlNode> parts(YamlNode node, String what, Problems problems) {
        if (node instanceof YamlNode.Sequence list) {
            return list.parts();
        }
        problems.add(node.place(), "`" + what + "` must be a list, not " + node.kind());
        return List.of();
    }
}
