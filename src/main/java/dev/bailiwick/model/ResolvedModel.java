package dev.bailiwick.model;

import java.util.List;
import java.util.Optional;

/**
 * A model, and who answers for its duties.
 *
 * @param assignments one a duty and deployment; none where the model is silent
 */
public record ResolvedModel(ResponsibilityModel model, List<Assignment> assignments) {

    public ResolvedModel {
        assignments = List.copyOf(assignments);
    }

    Optional<Assignment> assignment(Duty duty, Deployment deployment) {
        return assignments.stream()
                .filter(a ->
                        a.duty().id().equals(duty.id()) && a.deployment().id().equals(deployment.id()))
                .findFirst();
    }
}
