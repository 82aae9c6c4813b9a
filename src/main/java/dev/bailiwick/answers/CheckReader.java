package dev.bailiwick.answers;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.questionnaire.AnswerRole;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what stands beside the rules of checks. Not thread-safe; one reader reads all files, to see ids that stand twice. */
final class CheckReader {

    private static final List<String> CELLS =
            Stream.concat(Stream.of("question"), AnswerRole.words().stream()).toList();
    private static final List<String> ROW =
            Stream.concat(Stream.of("section"), CELLS.stream()).toList();

    /** What subjects let messages quote. */
    private static final Set<String> WORDS = Set.of(
            "answer",
            "ownership",
            "description",
            "customer-duty",
            "model-version",
            "model-ownership",
            "parties",
            "duties",
            "doubts",
            "confidence",
            "deployment",
            "elsewhere",
            "answer-list",
            "owner-list",
            "nearest-answer",
            "nearest-owner",
            "words",
            "said",
            "usual",
            "usual-place",
            "usual-question",
            "version",
            "current",
            "changes",
            "days",
            "check",
            "item",
            "reason",
            "until");

    private final Problems problems;
    private final Map<String, CheckDefinition> checks = new LinkedHashMap<>();

    CheckReader(Problems problems) {
        this.problems = problems;
    }

    /** What is wrong in the file goes to the problems. */
    void read(Path file) {
        YamlNode root = YamlReader.read(file);
        YamlForm.of(root, "a file of checks", problems);
        if (root instanceof Fields fields) {
            fields.entries().forEach(this::check);
        }
    }

    /** By their ids, in the order of files and lines. */
    Map<String, CheckDefinition> checks() {
        return checks;
    }

    private void check(Entry entry) {
        YamlForm form = YamlForm.of(entry.value(), "a check", problems);
        Severity severity = severity(form);
        String cell = oneOf(form, "cell", CELLS);
        List<Template> says = templates(form, "says");
        List<Template> help = templates(form, "help");
        CheckExample right = example(form, "right");
        CheckExample wrong = example(form, "wrong");
        CheckInfo info = new CheckInfo(
                entry.key(),
                severity,
                form.neededText("title"),
                form.neededText("rationale"),
                right.toString(),
                wrong.toString(),
                entry.place());
        String deployment = form.text("deployment").orElse("");
        form.needed("says");
        form.finish();
        CheckDefinition before =
                checks.putIfAbsent(entry.key(), new CheckDefinition(info, cell, says, help, deployment, right, wrong));
        if (before != null) {
            problems.add(
                    entry.place(),
                    "check `" + entry.key() + "` is defined a second time",
                    "the other stands at " + before.info().place() + "; give one another id");
        }
    }

    private Severity severity(YamlForm form) {
        String word = oneOf(form, "severity", Severity.words());
        return Severity.of(word).orElse(Severity.ERROR);
    }

    private String oneOf(YamlForm form, String key, List<String> known) {
        String word = form.neededText(key);
        if (!word.isEmpty() && !known.contains(word)) {
            form.node(key)
                    .ifPresent(node -> problems.add(
                            node.place(), "unknown " + key + " `" + word + "`", DidYouMean.hint(word, known)));
        }
        return word;
    }

    private List<Template> templates(YamlForm form, String key) {
        List<Template> templates = new ArrayList<>();
        for (Text text : form.texts(key)) {
            Template template = new Template(text.value());
            templates.add(template);
            template.names().stream()
                    .filter(name -> !WORDS.contains(name))
                    .forEach(name -> problems.add(
                            text.place(), "nothing is called `{" + name + "}`", DidYouMean.hint(name, WORDS)));
        }
        return templates;
    }

    /** A text for people, one row, or several. */
    private CheckExample example(YamlForm form, String key) {
        Optional<YamlNode> node = form.needed(key);
        if (node.isPresent() && node.get() instanceof Text text) {
            return new CheckExample(text.value().strip(), List.of());
        }
        if (node.isPresent() && node.get() instanceof Fields row) {
            return new CheckExample("", List.of(row(row)));
        }
        return new CheckExample("", form.parts(key).stream().map(this::row).toList());
    }

    private Map<String, String> row(YamlNode node) {
        YamlForm form = YamlForm.of(node, "a row", problems);
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : ROW) {
            form.text(column).ifPresent(text -> cells.put(column, text));
        }
        form.needed("question");
        form.finish();
        return cells;
    }
}
