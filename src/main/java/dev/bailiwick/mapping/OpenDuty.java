package dev.bailiwick.mapping;

import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The question who answers for a duty in a deployment; the rules in {@code assign.drl} close it.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class OpenDuty {

    private final Duty duty;
    private final Deployment deployment;
    private final List<Assignment> answers = new ArrayList<>();

    OpenDuty(Duty duty, Deployment deployment) {
        this.duty = duty;
        this.deployment = deployment;
    }

    public String getDuty() {
        return duty.id();
    }

    public String getDeployment() {
        return deployment.id();
    }

    /** The deployment that this one shifts from; empty if none. */
    public String getBase() {
        return deployment.shiftsFrom().orElse("");
    }

    /** For rules: the statement holds here. The answer is a fact for further rules. */
    public Holding stated(Statement statement) {
        return answer(statement, false);
    }

    /** For rules: what holds in the base holds here too. The answer is a fact for further rules. */
    public Holding carriedOver(Holding base) {
        return answer(base.assignment().from(), true);
    }

    private Holding answer(Statement from, boolean carriedOver) {
        Assignment assignment = new Assignment(duty, deployment, from.parties(), from.offered(), carriedOver, from);
        answers.add(assignment);
        return new Holding(assignment);
    }

    /** One where the rules and the model are right; none where the model is silent. */
    List<Assignment> answers() {
        return List.copyOf(answers);
    }
}
