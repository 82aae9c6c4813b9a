package dev.bailiwick.answers;

import dev.bailiwick.questionnaire.AnswerRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the answers that say something else than most answers to the same question. */
final class Twins {

    private static final List<AnswerRole> COMPARED = List.of(AnswerRole.ANSWER, AnswerRole.OWNERSHIP);

    private Twins() {}

    /** @param traces of one deployment, in the order of files and rows */
    static List<Twin> of(List<Trace> traces, SameQuestions questions) {
        int[] classes = questions.classes();
        Map<Integer, List<Trace>> byQuestion = new TreeMap<>();
        for (Trace trace : traces) {
            byQuestion
                    .computeIfAbsent(classes[trace.wording()], c -> new ArrayList<>(2))
                    .add(trace);
        }
        List<Twin> twins = new ArrayList<>();
        for (List<Trace> same : byQuestion.values()) {
            COMPARED.forEach(role -> differing(same, role, twins));
        }
        return twins;
    }

    private static void differing(List<Trace> same, AnswerRole role, List<Twin> twins) {
        Map<String, List<Trace>> bySaid = new LinkedHashMap<>();
        for (Trace trace : same) {
            String said = trace.said(role);
            if (!said.isEmpty() && !trace.cell(role).isEmpty()) {
                bySaid.computeIfAbsent(said, s -> new ArrayList<>(2)).add(trace);
            }
        }
        if (bySaid.size() < 2) {
            return;
        }
        // Of several that are equally common max keeps the first one.
        List<Trace> usual = bySaid.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        bySaid.values().stream()
                .filter(other -> other != usual)
                .forEach(other -> other.forEach(mine -> twins.add(new Twin(mine, usual.get(0), role))));
    }
}
