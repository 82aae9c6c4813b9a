package dev.bailiwick.config;

import dev.bailiwick.answers.FailOn;
import dev.bailiwick.answers.PlacedSuppression;
import dev.bailiwick.answers.Severity;
import dev.bailiwick.answers.Suppression;
import dev.bailiwick.config.Config.Profile;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.AnswerColumnOverrides;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Entry;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads {@code bailiwick.yaml}. Not thread-safe; one use. */
public final class ConfigReader {

    private static final String OFF = "off";

    private final Path folder;
    private final Problems problems = new Problems();

    private ConfigReader(Path folder) {
        this.folder = folder;
    }

    /** @throws UnusableException with all that is wrong in the file */
    public static Config read(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        ConfigReader reader = new ConfigReader(parent == null ? Path.of("") : parent);
        Config config = reader.config(YamlReader.read(file), file);
        reader.problems.throwIfAny();
        return config;
    }

    private Config config(YamlNode root, Path file) {
        YamlForm form = YamlForm.of(root, "a configuration", problems);
        Map<String, Profile> profiles = new LinkedHashMap<>();
        form.entries("profiles").forEach(entry -> profiles.put(entry.key(), profile(entry.value())));
        Config config = new Config(
                Optional.of(file.toString()),
                setting(form, "model"),
                failOn(form),
                setting(form, "baseline").map(s -> new Setting<>(beside(file, s.value()), s.origin())),
                models(form, file),
                severities(form),
                form.parts("answer sets").stream().map(this::answerSet).toList(),
                form.parts("suppressions").stream().map(this::suppression).toList(),
                profiles);
        form.finish();
        return config;
    }

    /** Files are named from the folder of the configuration on; revisions are not. */
    private static Optional<Setting<List<String>>> models(YamlForm form, Path file) {
        List<Text> texts = form.texts("models");
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = texts.stream()
                .map(Text::value)
                .map(name -> name.startsWith("git:") ? name : beside(file, name).toString())
                .toList();
        return Optional.of(new Setting<>(names, texts.get(0).place()));
    }

    private static Path beside(Path file, String name) {
        return file.resolveSibling(name);
    }

    private Profile profile(YamlNode node) {
        YamlForm form = YamlForm.of(node, "a profile", problems);
        Profile profile = new Profile(failOn(form), severities(form));
        form.finish();
        return profile;
    }

    private Optional<Setting<String>> setting(YamlForm form, String key) {
        Optional<String> text = form.text(key);
        return text.map(value -> new Setting<>(value, placeOf(form, key)));
    }

    private static Place placeOf(YamlForm form, String key) {
        return form.node(key).map(YamlNode::place).orElse(form.place());
    }

    private Optional<Setting<FailOn>> failOn(YamlForm form) {
        List<String> known =
                Arrays.stream(FailOn.values()).map(FailOn::toString).toList();
        return setting(form, "fail-on").flatMap(set -> {
            refuseUnknown(set.value(), known, set.origin(), "`fail-on`");
            return Arrays.stream(FailOn.values())
                    .filter(value -> value.toString().equals(set.value()))
                    .findFirst()
                    .map(value -> new Setting<>(value, set.origin()));
        });
    }

    private Map<String, Setting<String>> severities(YamlForm form) {
        List<String> known =
                Stream.concat(Severity.words().stream(), Stream.of(OFF)).toList();
        Map<String, Setting<String>> severities = new LinkedHashMap<>();
        for (Entry entry : form.entries("severities")) {
            String word = entry.value() instanceof Text text ? text.value() : "";
            refuseUnknown(word, known, entry.value().place(), "severity");
            severities.put(entry.key(), new Setting<>(word, entry.place()));
        }
        return severities;
    }

    private void refuseUnknown(String word, List<String> known, Place place, String what) {
        if (!known.contains(word)) {
            problems.add(place, "unknown " + what + " `" + word + "`", DidYouMean.hint(word, known));
        }
    }

    private AnswerSetSettings answerSet(YamlNode node) {
        YamlForm form = YamlForm.of(node, "an entry of `answer sets`", problems);
        String pattern = form.neededText("files");
        AnswerSetSettings settings = new AnswerSetSettings(
                files(form, pattern),
                pattern,
                setting(form, "deployment"),
                columns(form),
                form.text("answered under"),
                form.place());
        form.finish();
        return settings;
    }

    private AnswerColumnOverrides columns(YamlForm form) {
        List<String> given = new ArrayList<>();
        for (Entry entry : form.entries("columns")) {
            given.add(entry.key() + "=" + (entry.value() instanceof Text text ? text.value() : ""));
        }
        try {
            return AnswerColumnOverrides.parse(given);
        } catch (UnusableException e) {
            e.problems().forEach(p -> problems.add(placeOf(form, "columns"), p.message(), p.help()));
            return AnswerColumnOverrides.NONE;
        }
    }

    /** All files where there is no pattern. */
    private Predicate<String> files(YamlForm form, String pattern) {
        if (pattern.isEmpty()) {
            return file -> true;
        }
        try {
            return new FilePattern(folder, pattern)::matches;
        } catch (PatternSyntaxException e) {
            problems.add(placeOf(form, "files"), "`" + pattern + "` is no pattern of files", e.getDescription());
            return file -> false;
        }
    }

    /** A missing reason is no problem here but a finding: the checks say why it matters. */
    private PlacedSuppression suppression(YamlNode node) {
        YamlForm form = YamlForm.of(node, "a suppression", problems);
        Predicate<String> files = files(form, form.text("files").orElse(""));
        Suppression suppression = new Suppression(
                form.neededText("check"),
                form.neededText("item"),
                form.text("reason").orElse(""),
                day(form));
        form.finish();
        return new PlacedSuppression(suppression, form.place(), files);
    }

    private Optional<LocalDate> day(YamlForm form) {
        Optional<String> text = form.text("until");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            problems.add(placeOf(form, "until"), "`" + text.orElse("") + "` is no day", "write it like `2027-01-31`");
            return Optional.empty();
        }
    }
}
