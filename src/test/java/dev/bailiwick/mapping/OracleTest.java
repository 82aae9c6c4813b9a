package dev.bailiwick.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.model.Duty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published tables as data agree with the rules, on every duty and on the union of any duties. */
class OracleTest {

    private static final long SEED = 20_260_610L;
    private static final int ITEMS = 100_000;

    private final Verdict verdict = new Verdict();

    @Test
    void every_duty_has_its_holders_in_every_deployment() {
        assertThat(verdict.oracle().lines()).hasSize(70);
        assertThat(verdict.onAssignments(Engine.union().assigner())).isEmpty();
        print(70, "duties x deployments");
    }

    @Test
    void items_with_duties_chosen_at_random_have_the_parties_of_their_duties_together() {
        Assigner assigner = Engine.union().assigner();

        List<String> disagreements = dutySets().parallelStream()
                .flatMap(asked -> verdict.onAnswers(asked, assigner.answers(asked)).stream())
                .toList();

        assertThat(disagreements).as("seed %d", SEED).isEmpty();
        print(ITEMS, "items with duties chosen at random, seed " + SEED);
    }

    /** Of none to six duties each. */
    private List<Set<String>> dutySets() {
        Random random = new Random(SEED);
        List<String> duties = verdict.oracle().duties();
        List<Set<String>> sets = new ArrayList<>(ITEMS);
        for (int i = 0; i < ITEMS; i++) {
            Set<String> asked = new LinkedHashSet<>();
            for (int n = i % 7; n > 0; n--) {
                asked.add(duties.get(random.nextInt(duties.size())));
            }
            sets.add(asked);
        }
        return sets;
    }

    @Test
    void items_that_the_engine_mapped_have_the_parties_of_their_duties_together() {
        List<Mapping> mappings = Engine.union()
                .map(Engine.items(Case.all().stream().map(Case::text).toList()));
        List<String> disagreements = new ArrayList<>();
        for (Mapping mapping : mappings) {
            List<String> duties = mapping.duties().stream().map(Duty::id).toList();
            disagreements.addAll(verdict.onAnswers(duties, mapping.answers()));
        }
        assertThat(disagreements).isEmpty();
        print(mappings.size(), "cases mapped by the engine");
    }

    private static void print(int count, String what) {
        System.out.println("oracle: " + count + " " + what + ": 0 disagreements");
    }
}
