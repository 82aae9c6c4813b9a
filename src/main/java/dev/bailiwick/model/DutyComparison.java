package dev.bailiwick.model;

import dev.bailiwick.model.ModelChange.Kind;
import dev.bailiwick.model.ModelChange.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares one duty in two versions of a model, in the deployments that both have. */
final class DutyComparison {

    private final ResolvedModel before;
    private final ResolvedModel after;
    private final NamedThings deployments;
    private final NamedThings parties;

    DutyComparison(ResolvedModel before, ResolvedModel after, NamedThings deployments, NamedThings parties) {
        this.before = before;
        this.after = after;
        this.deployments = deployments;
        this.parties = parties;
    }

    /** Whether all but the id is the same. */
    boolean same(Duty old, Duty now) {
        return changes(old, now).stream().allMatch(change -> change.kind() == Kind.RENAMED);
    }

    /** None where nothing differs. */
    List<ModelChange> changes(Duty old, Duty now) {
        List<ModelChange> changes = new ArrayList<>();
        compare(Kind.RENAMED, now, Optional.empty(), old.id(), now.id(), changes);
        compare(Kind.REWORDED, now, Optional.empty(), old.text(), now.text(), changes);
        compare(
                Kind.TOPICS,
                now,
                Optional.empty(),
                without(old.topics(), now.topics()),
                without(now.topics(), old.topics()),
                changes);
        for (Deployment was : before.model().deployments()) {
            today(was)
                    .ifPresent(is -> compare(before.assignment(old, was), after.assignment(now, is), now, is, changes));
        }
        return changes;
    }

    /** The deployment in the newer model; empty where it is gone. */
    Optional<Deployment> today(Deployment was) {
        return deployments.newId(was.id()).flatMap(after.model()::deployment);
    }

    private void compare(
            Optional<Assignment> was,
            Optional<Assignment> is,
            Duty now,
            Deployment deployment,
            List<ModelChange> changes) {
        if (oldHolders(was).equals(newHolders(is))) {
            compare(Kind.REWORDED, now, Optional.of(deployment), words(was), words(is), changes);
        } else {
            boolean sameNames = Matrix.holders(was).equals(Matrix.holders(is));
            Function<Optional<Assignment>, String> told = sameNames ? DutyComparison::withRoles : Matrix::holders;
            compare(Kind.MOVED, now, Optional.of(deployment), told.apply(was), told.apply(is), changes);
        }
    }

    private static void compare(
            Kind kind, Duty now, Optional<Deployment> where, String was, String is, List<ModelChange> changes) {
        if (!was.equals(is)) {
            changes.add(new ModelChange(kind, Subject.DUTY, now.id(), where, was, is));
        }
    }

    private static String without(Set<String> some, Set<String> others) {
        return some.stream().filter(topic -> !others.contains(topic)).collect(Collectors.joining("; "));
    }

    /** Told by their new ids and their roles; by the words for it where nobody is. */
    private Set<String> oldHolders(Optional<Assignment> cell) {
        return holders(cell, party -> parties.newId(party.id()).orElse("gone: " + party.id()));
    }

    private static Set<String> newHolders(Optional<Assignment> cell) {
        return holders(cell, Party::id);
    }

    private static Set<String> holders(Optional<Assignment> cell, Function<Party, String> id) {
        Set<String> holders = new LinkedHashSet<>();
        cell.ifPresent(a -> a.holders()
                .forEach(p -> holders.add(id.apply(p) + " " + p.role().word())));
        return holders.isEmpty() ? Set.of(Matrix.holders(cell)) : holders;
    }

    private static String withRoles(Optional<Assignment> cell) {
        return cell.stream()
                .flatMap(a -> a.holders().stream())
                .map(p -> p.name() + " (" + p.role().word() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String words(Optional<Assignment> cell) {
        String words = cell.map(Assignment::from).map(Statement::words).orElse("");
        return Matrix.condition(cell).map(c -> words + " (" + c + ")").orElse(words);
    }
}
