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

    /** The parts of a list. */
    public static List<YamlNode> parts(YamlNode node, String what, Problems problems) {
        if (node instanceof YamlNode.Sequence list) {
            return list.parts();
        }
        problems.add(node.place(), "`" + what + "` must be a list, not " + node.kind());
        return List.of();
    }
}
