package dev.bailiwick.mapping;

import dev.bailiwick.model.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The duties that items ask about, in one deployment; the rules in {@code assign.drl} say who answers.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Claim {

    private final Set<String> duties;
    private final String deployment;
    private final List<Assignment> held = new ArrayList<>();
    private final List<Assignment> notOffered = new ArrayList<>();

    Claim(Set<String> duties, String deployment) {
        this.duties = duties;
        this.deployment = deployment;
    }

    public String getDeployment() {
        return deployment;
    }

    /** For rules: whether the duty is one of those asked about. */
    public boolean asksAbout(String duty) {
        return duties.contains(duty);
    }

    /** For rules: the holders of this duty answer. */
    public void answeredBy(Holding holding) {
        held.add(holding.assignment());
    }

    /** For rules: nobody answers for this duty here. */
    public void nobodyAnswersFor(Holding holding) {
        notOffered.add(holding.assignment());
    }

    /** In the order of the duties' ids. */
    List<Assignment> held() {
        return held.stream().sorted(Comparator.comparing(a -> a.duty().id())).toList();
    }

    /** In the order of the duties' ids. */
    List<Assignment> notOffered() {
        return notOffered.stream()
                .sorted(Comparator.comparing(a -> a.duty().id()))
                .toList();
    }
}
