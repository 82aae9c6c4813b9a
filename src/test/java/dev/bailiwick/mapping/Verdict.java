package dev.bailiwick.mapping;

import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what the rules say with what the oracle says. Each disagreement is a line. */
final class Verdict {

    private final Oracle oracle = new Oracle();

    Oracle oracle() {
        return oracle;
    }

    /** Over every duty and deployment. */
    List<String> onAssignments(Assigner assigner) {
        Set<String> said = assigner.assignments().stream()
                .map(a -> line(a.duty().id(), a.deployment().id(), names(a.holders()), a.offered(), a.carriedOver()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = oracle.lines().stream()
                .map(l -> line(l.duty(), l.deployment(), l.holders(), l.offered(), l.carriedOver()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> disagreements = new ArrayList<>();
        said.stream().filter(l -> !known.contains(l)).forEach(l -> disagreements.add("only the rules say: " + l));
        known.stream().filter(l -> !said.contains(l)).forEach(l -> disagreements.add("only the oracle says: " + l));
        return disagreements;
    }

    private static String line(String duty, String deployment, Set<String> holders, boolean offered, boolean carried) {
        return String.join(" ", duty, deployment, holders.toString(), "offered=" + offered, "carried=" + carried);
    }

    /** Over the answers to one set of duties. */
    List<String> onAnswers(Collection<String> duties, Map<String, Answer> answers) {
        List<String> disagreements = new ArrayList<>();
        for (String deployment : oracle.deployments()) {
            Answer answer = answers.getOrDefault(deployment, Answer.NOBODY);
            String said = names(answer.parties()) + " " + duties(answer.notOffered()) + " " + answer.ownership();
            String known = oracle.parties(duties, deployment) + " " + oracle.notOffered(duties, deployment) + " "
                    + oracle.ownership(duties, deployment);
            if (!said.equals(known)) {
                disagreements.add(duties + " in " + deployment + ": rules " + said + ", oracle " + known);
            }
        }
        return disagreements;
    }

    private static Set<String> duties(List<Assignment> assignments) {
        return assignments.stream().map(a -> a.duty().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
