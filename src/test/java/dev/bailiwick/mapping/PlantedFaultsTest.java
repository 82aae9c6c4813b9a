package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults planted into the rules are noticed by what watches over them: the reader of the files, the oracle, the cases
 * beside the rules, and the sample questionnaires, whose mapping the build pins.
 */
class PlantedFaultsTest {

    private static final long SEED = 20_260_610L;

    @TempDir
    Path folder;

    private final Verdict verdict = new Verdict();
    private final List<Case> cases = Case.all();
    private final Set<Case> failingBefore = Set.copyOf(Case.failing(Engine.union(), cases));
    private final List<Item> samples = Samples.items();
    private final List<Outcome> before = Outcome.of(Engine.union(), samples);

    @Test
    void fifty_planted_faults_are_all_noticed() throws IOException {
        copyRules();
        List<Fault> faults = new PlantedFaults(SEED, folder.resolve("scratch.yaml")).all();
        List<Fault> unnoticed = new ArrayList<>();
        for (Fault fault : faults) {
            Set<String> watches = watchesThatNotice(fault);
            System.out.println("fault: " + fault + ": " + watches);
            if (watches.isEmpty()) {
                unnoticed.add(fault);
            }
        }
        System.out.println(
                "faults: " + (faults.size() - unnoticed.size()) + " of " + faults.size() + " noticed, seed " + SEED);

        assertThat(faults).hasSize(50);
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void without_a_fault_nothing_is_noticed() throws IOException {
        copyRules();

        assertThat(oracleAgrees(Engine.open(folder).assigner())).isTrue();
        assertThat(watchesThatNotice(Engine.open(folder))).isEmpty();
    }

    private void copyRules() throws IOException {
        try (Stream<Path> files = Files.walk(Engine.RULES)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> write(Engine.RULES.relativize(file), Shipped.text(file)));
        }
    }

    private void write(Path file, String text) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Building all rules takes long, so that it is left out where the oracle notices. */
    private Set<String> watchesThatNotice(Fault fault) {
        write(fault.file(), fault.after());
        try {
            RuleFolder rules = new RuleFolder(folder);
            boolean agrees = oracleAgrees(rules.assigner(rules.model("union")));
            return agrees ? watchesThatNotice(Engine.open(folder)) : Set.of("oracle");
        } catch (UnusableException e) {
            return Set.of("reader");
        } finally {
            write(fault.file(), fault.before());
        }
    }

    private Set<String> watchesThatNotice(Mapper mapper) {
        Set<String> watches = new TreeSet<>();
        if (!failingBefore.containsAll(Case.failing(mapper, cases))) {
            watches.add("cases");
        }
        if (!Outcome.of(mapper, samples).equals(before)) {
            watches.add("samples");
        }
        return watches;
    }

    private boolean oracleAgrees(Assigner assigner) {
        return verdict.onAssignments(assigner).isEmpty()
                && verdict.oracle().duties().stream()
                        .map(Set::of)
                        .allMatch(duty ->
                                verdict.onAnswers(duty, assigner.answers(duty)).isEmpty());
    }
}
