package dev.bailiwick.language;

import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlNode.Sequence;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the vocabulary files. Not thread-safe; one use. */
public final class VocabularyReader {

    private static final Set<String> FILE_KEYS =
            Set.of("concepts", "ignore", "unchanged", "short forms", "ordinary words");
    private static final Set<String> CONCEPT_KEYS = Set.of("means", "phrases", "broader", "gives way to");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Problems problems;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final List<Phrase> ignored = new ArrayList<>();
    private final Set<String> ordinary = new HashSet<>();
    private Inflection inflection = new Inflection(Set.of(), Map.of());

    public VocabularyReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the files in the order given; what is wrong in them goes to the problems.
     *
     * @throws dev.bailiwick.problem.UnusableException if a file is not YAML at all
     */
    public Vocabulary read(List<Path> files) {
        List<YamlNode> roots = files.stream().map(YamlReader::read).toList();
        Set<String> unchanged = new LinkedHashSet<>();
        Map<String, String> shortForms = new LinkedHashMap<>();
        roots.forEach(root -> ofKind(
                Fields.class,
                root,
                file -> file.get("unchanged")
                        .ifPresent(node ->
                                texts(node, text -> unchanged.add(text.value().toLowerCase(Locale.ROOT))))));
        roots.forEach(root -> ofKind(Fields.class, root, file -> shortForms(file, shortForms)));
        inflection = new Inflection(unchanged, shortForms);
        roots.forEach(root -> ofKind(Fields.class, root, this::file));
        VocabularyCheck check = new VocabularyCheck(concepts, problems);
        check.broaderConceptsExistWithoutCircle();
        check.conceptsGiveWayToOthersThatDoNot();
        check.noPhraseBelongsToTwo(ignored);
        return new Vocabulary(concepts, ignored, inflection.known(), ordinary, inflection);
    }

    private void shortForms(Fields file, Map<String, String> shortForms) {
        file.get("short forms")
                .ifPresent(node -> ofKind(
                        Fields.class,
                        node,
                        all -> all.entries()
                                .forEach(
                                        word -> texts(word.value(), text -> shortForm(text, word.key(), shortForms)))));
    }

    private void shortForm(Text written, String word, Map<String, String> shortForms) {
        String other = shortForms.putIfAbsent(written.value().toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
        if (other != null) {
            problems.add(
                    written.place(),
                    "`" + written.value() + "` is short for two words, `" + other + "` and `" + word + "`",
                    "keep one");
        }
    }

    private void file(Fields file) {
        knownKeys(file, FILE_KEYS);
        file.get("ignore").ifPresent(node -> ignored.addAll(phrases(node)));
        file.get("ordinary words").ifPresent(node -> texts(node, this::ordinary));
        file.get("concepts")
                .ifPresent(
                        node -> ofKind(Fields.class, node, all -> all.entries().forEach(this::concept)));
    }

    /** @param several with spaces between */
    private void ordinary(Text several) {
        ordinary.addAll(List.of(several.value().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    private void concept(Entry entry) {
        if (concepts.containsKey(entry.key())) {
            problems.add(
                    entry.place(),
                    "concept `" + entry.key() + "` is defined a second time",
                    "it stands at " + concepts.get(entry.key()).place() + " already; keep one");
            return;
        }
        if (!ID.matcher(entry.key()).matches()) {
            problems.add(entry.place(), "`" + entry.key() + "` is no concept id", "write it like `stored-data`");
        }
        ofKind(Fields.class, entry.value(), fields -> {
            knownKeys(fields, CONCEPT_KEYS);
            List<Phrase> phrases = fields.get("phrases").map(this::phrases).orElse(List.of());
            if (phrases.isEmpty()) {
                problems.add(entry.place(), "concept `" + entry.key() + "` has no phrases", "list some, or remove it");
            }
            fields.get("means").ifPresent(node -> ofKind(Text.class, node, text -> {}));
            String means = fields.get("means")
                    .map(node -> node instanceof Text text ? text.value() : "")
                    .orElse("");
            concepts.put(
                    entry.key(),
                    new Concept(
                            entry.key(),
                            means,
                            phrases,
                            ids(fields, "broader"),
                            ids(fields, "gives way to"),
                            entry.place()));
        });
    }

    private List<String> ids(Fields fields, String key) {
        List<String> ids = new ArrayList<>();
        fields.get(key).ifPresent(node -> texts(node, text -> ids.add(text.value())));
        return ids;
    }

    private List<Phrase> phrases(YamlNode list) {
        List<Phrase> phrases = new ArrayList<>();
        texts(list, text -> {
            try {
                Braces.expand(text.value()).forEach(p -> phrases.add(Phrase.of(p, text.place(), inflection)));
            } catch (IllegalArgumentException e) {
                problems.add(
                        text.place(),
                        "the braces of `" + text.value() + "` do not match",
                        "write alternatives as `{sign|log} on`");
            }
        });
        phrases.removeIf(phrase -> isUnusable(phrase));
        return phrases;
    }

    private boolean isUnusable(Phrase phrase) {
        boolean tooShort = phrase.words().stream().mapToInt(String::length).sum() < 2;
        if (tooShort) {
            problems.add(phrase.place(), "phrase `" + phrase.text() + "` is too short", "give it two letters or more");
        }
        return tooShort;
    }

    private void texts(YamlNode list, Consumer<Text> each) {
        ofKind(Sequence.class, list, sequence -> sequence.parts().forEach(part -> ofKind(Text.class, part, each)));
    }

    private void knownKeys(Fields fields, Set<String> known) {
        BiConsumer<Entry, String> report =
                (entry, hint) -> problems.add(entry.place(), "unknown key `" + entry.key() + "`", hint);
        for (Entry entry : fields.entries()) {
            if (!known.contains(entry.key())) {
                report.accept(entry, DidYouMean.hint(entry.key(), known));
            }
        }
    }

    private <T extends YamlNode> void ofKind(Class<T> kind, YamlNode node, Consumer<T> then) {
        if (kind.isInstance(node)) {
            then.accept(kind.cast(node));
        } else {
            String wanted = kind == Fields.class ? "a mapping" : kind == Sequence.class ? "a list" : "a text";
            problems.add(node.place(), node.kind() + " stands where " + wanted + " belongs", "");
        }
    }
}
