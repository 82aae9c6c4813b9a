package dev.bailiwick.model;

import dev.bailiwick.model.ModelChange.Kind;
import dev.bailiwick.model.ModelChange.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Finds which duty of the older model is which of the newer, and how they differ. */
final class DutyChanges {

    private final ResolvedModel before;
    private final ResolvedModel after;
    private final NamedThings areas;
    private final DutyComparison comparison;
    private final Map<Duty, Duty> pairs = new LinkedHashMap<>();

    DutyChanges(ResolvedModel before, ResolvedModel after, NamedThings areas, DutyComparison comparison) {
        this.before = before;
        this.after = after;
        this.areas = areas;
        this.comparison = comparison;
        pair((old, now) -> old.id().equals(now.id()));
        pair((old, now) -> inNewArea(old).equals(Optional.of(now.id())));
        pair(comparison::same);
    }

    /** Pairs what is still without one, the first that fits. */
    private void pair(BiPredicate<Duty, Duty> fits) {
        for (Duty old : before.model().duties()) {
            if (!pairs.containsKey(old)) {
                after.model().duties().stream()
                        .filter(now -> !pairs.containsValue(now) && fits.test(old, now))
                        .findFirst()
                        .ifPresent(now -> pairs.put(old, now));
            }
        }
    }

    /** The id that the duty has if its area alone got another one. */
    private Optional<String> inNewArea(Duty old) {
        return areas.newId(old.areaId())
                .map(area -> area + old.id().substring(old.areaId().length()));
    }

    /** Those of the newer model in its order, then what is gone, in the order of the older. */
    List<ModelChange> changes() {
        List<ModelChange> changes = new ArrayList<>();
        for (Duty now : after.model().duties()) {
            Optional<Duty> old = pairs.entrySet().stream()
                    .filter(pair -> pair.getValue().equals(now))
                    .map(Map.Entry::getKey)
                    .findFirst();
            changes.addAll(old.map(was -> comparison.changes(was, now)).orElseGet(() -> added(now)));
        }
        before.model().duties().stream()
                .filter(old -> !pairs.containsKey(old))
                .forEach(old -> changes.addAll(removed(old)));
        return changes;
    }

    private List<ModelChange> added(Duty duty) {
        return held(after, duty, (where, holders) -> change(Kind.ADDED, duty, where, "", holders));
    }

    private List<ModelChange> removed(Duty duty) {
        return held(
                before,
                duty,
                (where, holders) -> change(
                        Kind.REMOVED,
                        duty,
                        where.map(was -> comparison.today(was).orElse(was)),
                        holders,
                        ""));
    }

    /** One a deployment that says who holds it; one for all where none does. */
    private static List<ModelChange> held(
            ResolvedModel in, Duty duty, BiFunction<Optional<Deployment>, String, ModelChange> change) {
        List<ModelChange> changes = new ArrayList<>();
        for (Deployment deployment : in.model().deployments()) {
            Optional<Assignment> cell = in.assignment(duty, deployment);
            cell.ifPresent(c -> changes.add(change.apply(Optional.of(deployment), Matrix.holders(cell))));
        }
        return changes.isEmpty() ? List.of(change.apply(Optional.empty(), "")) : changes;
    }

    private static ModelChange change(Kind kind, Duty duty, Optional<Deployment> where, String was, String is) {
        return new ModelChange(kind, Subject.DUTY, duty.id(), where, was, is);
    }
}
