package dev.bailiwick.model;

import java.util.List;

/**
 * Who answers for a duty in a deployment: the resolved answer.
 *
 * @param holders empty where the duty is not offered
 * @param carriedOver whether the deployment states nothing and takes over what another one states
 * @param from the statement that gives the answer
 */
public record Assignment(
        Duty duty, Deployment deployment, List<Party> holders, boolean offered, boolean carriedOver, Statement from) {

    public Assignment {
        holders = List.copyOf(holders);
    }
}
