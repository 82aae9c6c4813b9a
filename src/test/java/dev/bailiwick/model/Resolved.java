package dev.bailiwick.model;

import java.util.List;
import java.util.Optional;

/** Stands in for the rules that assign duties: what a deployment does not state carries over, one step. */
final class Resolved {

    private Resolved() {}

    static List<Assignment> assignments(ResponsibilityModel model) {
        return model.duties().stream()
                .flatMap(duty -> model.deployments().stream()
                        .flatMap(deployment -> assignment(model, duty, deployment).stream()))
                .toList();
    }

    private static Optional<Assignment> assignment(ResponsibilityModel model, Duty duty, Deployment deployment) {
        Optional<Statement> own = model.statement(duty.id(), deployment.id());
        return own.or(() -> deployment.shiftsFrom().flatMap(base -> model.statement(duty.id(), base)))
                .map(s -> new Assignment(duty, deployment, s.parties(), s.offered(), own.isEmpty(), s));
    }
}
