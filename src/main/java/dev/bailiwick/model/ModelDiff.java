package dev.bailiwick.model;

import dev.bailiwick.model.ModelChange.Kind;
import dev.bailiwick.model.ModelChange.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a newer version of a model differs from an older one. Where published words stand is not compared, nor are
 * published tables, since nobody answers by them.
 *
 * @param changes by kind; within a kind deployments, parties, areas and duties, each in the order of the newer model and
 *     then what is gone
 */
public record ModelDiff(ResponsibilityModel before, ResponsibilityModel after, List<ModelChange> changes) {

    public ModelDiff {
        changes = List.copyOf(changes);
    }

    public static ModelDiff of(ResolvedModel before, ResolvedModel after) {
        NamedThings deployments = NamedThings.deployments(before.model(), after.model());
        NamedThings parties = NamedThings.parties(before.model(), after.model());
        NamedThings areas = NamedThings.areas(before.model(), after.model());
        DutyComparison comparison = new DutyComparison(before, after, deployments, parties);
        List<ModelChange> changes = new ArrayList<>();
        changes.addAll(deployments.changes());
        changes.addAll(parties.changes());
        changes.addAll(areas.changes());
        changes.addAll(new DutyChanges(before, after, areas, comparison).changes());
        changes.sort(Comparator.comparing(ModelChange::kind));
        return new ModelDiff(before.model(), after.model(), changes);
    }

    /**
     * The duties whose answers should be looked at again: somebody else holds them in this deployment, they are new or
     * gone there, or say something else. Another id alone changes nothing. All are, in a deployment that only one of
     * the models has.
     *
     * @param deployment its id in the newer model
     * @return ids of either model, those of the newer first, in their order
     */
    public Set<String> changedDuties(String deployment) {
        return Stream.concat(after.duties().stream(), before.duties().stream())
                .map(Duty::id)
                .filter(id -> !touching(id, deployment).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Why an answer that rests on the duty should be looked at again in the deployment; none where it need not.
     *
     * @param duty its id in either model
     * @param deployment its id in the newer model
     */
    public List<ModelChange> touching(String duty, String deployment) {
        String id = newId(duty);
        return changes.stream()
                .filter(change -> change.matters(deployment))
                .filter(change -> switch (change.subject()) {
                    case DUTY -> change.id().equals(id);
                    case DEPLOYMENT ->
                        change.kind() != Kind.REWORDED && change.id().equals(deployment);
                    case AREA, PARTY -> false;
                })
                .toList();
    }

    private String newId(String duty) {
        return changes.stream()
                .filter(change -> change.subject() == Subject.DUTY && change.kind() == Kind.RENAMED)
                .filter(change -> change.before().equals(duty))
                .map(ModelChange::after)
                .findFirst()
                .orElse(duty);
    }
}
