package dev.bailiwick.mapping;

import dev.bailiwick.model.Assignment;

/**
 * The fact that a duty is answered for in a deployment.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public record Holding(Assignment assignment) {

    public String getDuty() {
        return assignment.duty().id();
    }

    public String getDeployment() {
        return assignment.deployment().id();
    }

    public boolean isOffered() {
        return assignment.offered();
    }
}
