package dev.bailiwick.model;

import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a responsibility model from its YAML file. Thread-safe. */
public final class ModelReader {

    private ModelReader() {}

    /** @throws UnusableException with everything that is wrong with the file, in the order of its lines */
    public static ResponsibilityModel read(Path file) {
        return model(YamlReader.read(file), Set.of());
    }

    /**
     * @param topics the ids of those that exist; none if they are not known, and not to be checked
     * @throws UnusableException with everything that is wrong in the file, in the order of its lines
     */
    public static ResponsibilityModel read(Path file, Set<String> topics) {
        return model(YamlReader.read(file), topics);
    }

    /**
     * @param file the name that problems give
     * @throws UnusableException with everything that is wrong with the text, in the order of its lines
     */
    public static ResponsibilityModel parse(String text, String file) {
        return model(YamlReader.parse(text, file), Set.of());
    }

    private static ResponsibilityModel model(YamlNode root, Set<String> topics) {
        Problems problems = new Problems();
        YamlForm form = YamlForm.of(root, "a model", problems);
        String id = form.neededText("model");
        String title = form.text("title").orElse(id);
        String version = form.text("version").orElse("");
        ModelDraft draft = new ModelDraft(problems);
        PartyReader.read(form, draft);
        DeploymentReader.read(form, draft);
        SourceReader.read(form, draft);
        form.needed("areas");
        List<YamlNode.Entry> areas = form.entries("areas");
        areas.forEach(a -> draft.areaIds.add(a.key()));
        TableReader.read(form, draft);
        areas.forEach(a -> AreaReader.read(a, draft));
        List<YamlNode.Text> outside = form.texts("outside");
        TopicCheck.check(draft, outside);
        TopicCheck.checkKnown(draft, outside, topics);
        form.finish();
        problems.throwIfAny();
        return draft.model(id, title, version, topicIds(outside));
    }

    private static Set<String> topicIds(List<YamlNode.Text> outside) {
        return InOrder.copyOf(outside.stream().map(YamlNode.Text::value).collect(Collectors.toList()));
    }
}
