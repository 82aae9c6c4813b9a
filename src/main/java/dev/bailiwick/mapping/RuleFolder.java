package dev.bailiwick.mapping;

import dev.bailiwick.model.ModelReader;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.model.Role;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.rules.Crosswalk;
import dev.bailiwick.rules.CrosswalkReader;
import dev.bailiwick.rules.RuleBase;
import dev.bailiwick.rules.RuleFile;
import dev.bailiwick.rules.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that holds vocabulary, rules and models. Loading its rules runs code that stands in them, so that it must
 * be trusted. Files are read in the order of their names. Thread-safe.
 */
public final class RuleFolder {

    private final Path folder;

    /** @throws UnusableException if there is no such folder */
    public RuleFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableException(
                    Place.ofFile(folder.toString()), "no such folder of rules", "name one that holds `topics`");
        }
        this.folder = folder;
    }

    /** The ids of the models, in alphabetical order. */
    public List<String> models() {
        return files("models", ".yaml").stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .toList();
    }

    /** @throws UnusableException with all that is wrong in the model, or if there is none of this name */
    public ResponsibilityModel model(String id) {
        if (!models().contains(id)) {
            throw new UnusableException(
                    Place.ofFile(folder.resolve("models").toString()),
                    "there is no model `" + id + "`",
                    DidYouMean.hint(id, models()));
        }
        // What is wrong in the topics themselves is told when the rules are loaded.
        Topics topics = Topics.read(folder.resolve("topics.yaml"), new Problems());
        return ModelReader.read(folder.resolve("models").resolve(id + ".yaml"), topics.ids());
    }

    /** The rules that say who answers for the duties of the model. */
    public Assigner assigner(ResponsibilityModel model) {
        Problems problems = new Problems();
        RuleFile assign = RuleFile.parse(folder.resolve("assign.drl"), problems);
        problems.throwIfAny();
        return new Assigner(RuleBase.build(List.of(assign)), model);
    }

    /** @throws UnusableException with all that is wrong in the model, or else in vocabulary, rules and weighing */
    public Mapper mapper(String modelId) {
        FolderReading reading = reading();
        return mapper(model(modelId), reading);
    }

    /** @throws UnusableException with all that is wrong in vocabulary, rules and weighing */
    public Mapper mapper(ResponsibilityModel model) {
        return mapper(model, reading());
    }

    private Mapper mapper(ResponsibilityModel model, FolderReading reading) {
        Problems problems = new Problems();
        RuleFile decide = RuleFile.parse(folder.resolve("decide.drl"), problems);
        RuleFile assign = RuleFile.parse(folder.resolve("assign.drl"), problems);
        Weighing weighing = Weighing.read(folder.resolve("weighing.yaml"), problems);
        Optional<RuleBase> deciding = build(List.of(decide), problems);
        Optional<RuleBase> assigning = build(List.of(assign), problems);
        LoadedRules loaded = load(reading, problems);
        Weigher weigher = new Weigher(model, weighing);
        return new Mapper(
                model,
                loaded.calling(vendorNames(model)),
                new Decider(deciding.orElseThrow(), weigher),
                new Assigner(assigning.orElseThrow(), model));
    }

    private static List<String> vendorNames(ResponsibilityModel model) {
        return model.parties().stream()
                .filter(party -> party.role() == Role.VENDOR)
                .map(Party::name)
                .toList();
    }

    /**
     * What needs no model: vocabulary, topics and topic rules.
     *
     * @throws UnusableException with all that is wrong in them
     */
    public LoadedRules rules() {
        return load(reading(), new Problems());
    }

    private LoadedRules load(FolderReading reading, Problems problems) {
        Topics topics = Topics.read(folder.resolve("topics.yaml"), problems);
        Crosswalk crosswalk = new CrosswalkReader(topics.ids(), problems).read(crosswalkFiles());
        VocabularyFiles words = reading.vocabulary();
        words.problems().inOrder().forEach(problems::add);
        TopicFiles rules = reading.topics();
        rules.check(words.vocabulary(), topics, problems);
        problems.throwIfAny();
        return new LoadedRules(
                words.vocabulary(),
                topics,
                rules.inOrder(),
                words.scanner(),
                rules.engine().orElseThrow(),
                crosswalk,
                new Likeness(folder.resolve("likeness.yaml"), caseFiles(), rules.inOrder()));
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    /** The files that hold concepts and their phrases, in the order of their names. */
    public List<Path> vocabularyFiles() {
        return files("vocabulary", ".yaml");
    }

    /** The files that hold the ids of controls, in the order of their names; none where the folder has none. */
    private List<Path> crosswalkFiles() {
        return Files.isDirectory(folder.resolve("crosswalks")) ? files("crosswalks", ".csv") : List.of();
    }

    /** The files that hold the cases of the topic rules, in the order of their names. */
    public List<Path> caseFiles() {
        return files("topics", ".cases.yaml");
    }

    private static Optional<RuleBase> build(List<RuleFile> files, Problems problems) {
        try {
            return Optional.of(RuleBase.build(files));
        } catch (UnusableException e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
    }

    private FolderReading reading() {
        return FolderReading.start(folder.resolve("topics"), files("topics", ".drl"), vocabularyFiles());
    }

    /** What the topic rule files are about: their names without the ending, in alphabetical order. */
    public List<String> subjects() {
        return files("topics", ".drl").stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.drl$", ""))
                .toList();
    }

    private List<Path> files(String name, String ending) {
        Path parent = folder.resolve(name);
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnusableException(Place.ofFile(parent.toString()), "no such folder of rules", "");
        }
    }
}
