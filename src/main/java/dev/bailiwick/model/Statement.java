package dev.bailiwick.model;

import java.util.List;
import java.util.Optional;

/**
 * What the model's file states about one duty in one deployment. Nothing is inferred: a duty that a deployment does not
 * name has no statement there.
 *
 * @param duty the duty's id
 * @param deployment the deployment's id
 * @param parties the holders in the order of the file; empty exactly where the duty is not offered
 * @param words as published; empty where the vendor publishes none
 * @param condition under which it holds
 */
public record Statement(
        String duty,
        String deployment,
        List<Party> parties,
        boolean offered,
        String words,
        Optional<String> condition,
        Citation citation) {

    public Statement {
        parties = List.copyOf(parties);
    }
}
