package dev.bailiwick.cases;

import dev.bailiwick.mapping.LoadedRules;
import dev.bailiwick.problem.DidYouMean;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.rules.CasesOfRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that a user wants to add.
 *
 * @param concept the one that it starts from
 * @param with what the item must mention too: of each part one
 * @param without what it must not mention
 * @param hits questions on which it must fire
 * @param misses questions on which it must not
 */
public record RuleDraft(
        String name,
        String concept,
        List<List<String>> with,
        List<String> without,
        String topic,
        int weight,
        List<String> hits,
        List<String> misses) {

    public RuleDraft {
        with = with.stream().map(List::copyOf).toList();
        without = List.copyOf(without);
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }

    /** Puts on record all that would make it invalid beside the rules that there are; places are the options' names. */
    public void check(LoadedRules rules, Problems problems) {
        checkName(rules, problems);
        Collection<String> concepts = rules.vocabulary().concepts().keySet();
        known("--concept", "concept", Stream.of(concept), concepts, problems);
        known("--with", "concept", with.stream().flatMap(List::stream), concepts, problems);
        known("--without", "concept", without.stream(), concepts, problems);
        known("--topic", "topic", Stream.of(topic), rules.topics().ids(), problems);
        if (weight < 1 || weight > 10) {
            problems.add(Place.ofFile("--weight"), "weight " + weight + " is not 1 to 10");
        }
        enough("--hit", hits, CasesOfRule.FEWEST_HITS, problems);
        enough("--miss", misses, CasesOfRule.FEWEST_MISSES, problems);
        if (new HashSet<>(hits).size() + new HashSet<>(misses).size()
                > Stream.concat(hits.stream(), misses.stream()).distinct().count()) {
            problems.add(Place.ofFile("--miss"), "the same text is a hit and a miss", "remove one of the two");
        }
    }

    private void checkName(LoadedRules rules, Problems problems) {
        Place place = Place.ofFile("--name");
        if (name.isBlank() || name.chars().anyMatch(c -> c == '"' || c == '\\' || c < ' ')) {
            problems.add(place, "`" + name + "` is no name for a rule", "say what is asked, without quotes");
        }
        rules.rule(name)
                .ifPresent(rule -> problems.add(
                        place,
                        "a rule has the name \"" + name + "\" already",
                        "it stands at " + rule.place() + "; find another name"));
    }

    private static void known(
            String option, String kind, Stream<String> ids, Collection<String> known, Problems problems) {
        ids.filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        Place.ofFile(option), "there is no " + kind + " `" + id + "`", DidYouMean.hint(id, known)));
    }

    private static void enough(String option, List<String> texts, int fewest, Problems problems) {
        long distinct =
                texts.stream().filter(text -> !text.isBlank()).distinct().count();
        if (distinct < fewest || distinct < texts.size()) {
            problems.add(
                    Place.ofFile(option),
                    distinct + " different texts in " + texts.size() + " options",
                    "give at least " + fewest + ", each with an option of its own, none twice");
        }
    }
}
