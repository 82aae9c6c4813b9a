package dev.bailiwick.answers;

import dev.bailiwick.language.Scanner;
import dev.bailiwick.model.Deployment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the answers of all files of a run beside one another, each deployment by itself. Not thread-safe. */
final class Comparison {

    private record Key(String text, List<String> topics) {}

    /** What is compared in one deployment. */
    private static final class Group {

        private final SameQuestions questions;
        private final Map<Key, Integer> wordings = new HashMap<>();
        private final List<Trace> traces = new ArrayList<>();
        /** The sets of one vendor say the same again and again: what is equal is held once. */
        private final Map<String, String> texts = new HashMap<>();

        Group(Likeness likeness) {
            questions = new SameQuestions(likeness);
        }
    }

    private final Likeness likeness;
    private final Scanner scanner;
    private final Map<Deployment, Group> groups = new LinkedHashMap<>();

    Comparison(Likeness likeness, Scanner scanner) {
        this.likeness = likeness;
        this.scanner = scanner;
    }

    /** @param file number of the file in the run, from 0 */
    void add(int file, Deployment deployment, GivenAnswer answer) {
        Group group = groups.computeIfAbsent(deployment, d -> new Group(likeness));
        List<String> topics = answer.isMapped() ? answer.expected().topics() : List.of();
        Key key = new Key(answer.row().item().text(), topics);
        int wording =
                group.wordings.computeIfAbsent(key, k -> group.questions.add(scanner.commonForms(k.text), topics));
        group.traces.add(Trace.of(file, wording, answer, text -> group.texts.computeIfAbsent(text, t -> t)));
    }

    /** The answers that say something else than most answers to the same question. */
    List<Twin> twins() {
        List<Twin> twins = new ArrayList<>();
        groups.values().forEach(group -> twins.addAll(Twins.of(group.traces, group.questions)));
        return twins;
    }
}
