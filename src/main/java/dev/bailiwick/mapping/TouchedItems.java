package dev.bailiwick.mapping;

import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ModelChange;
import dev.bailiwick.model.ModelDiff;
import dev.bailiwick.questionnaire.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the items that ask about duties that changed. An item is mapped by both models, since the older one alone knows
 * the duties that are gone. Thread-safe.
 */
public final class TouchedItems {

    private final ModelDiff diff;
    private final Mapper before;
    private final Mapper after;
    private final Map<String, Set<ModelChange>> byDuty = new HashMap<>();

    /** @param deployments of the newer model, for which the items were answered */
    public TouchedItems(ModelDiff diff, Mapper before, Mapper after, List<Deployment> deployments) {
        this.diff = diff;
        this.before = before;
        this.after = after;
        for (Deployment deployment : deployments) {
            for (String duty : diff.changedDuties(deployment.id())) {
                byDuty.computeIfAbsent(duty, d -> new HashSet<>()).addAll(diff.touching(duty, deployment.id()));
            }
        }
    }

    /** Those that are touched, in their order. */
    public List<TouchedItem> among(List<Item> items) {
        List<Mapping> old = before.map(items);
        List<Mapping> now = after.map(items);
        List<TouchedItem> touched = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Set<ModelChange> changes = new HashSet<>();
            old.get(i).duties().forEach(duty -> changes.addAll(of(duty)));
            now.get(i).duties().forEach(duty -> changes.addAll(of(duty)));
            if (!changes.isEmpty()) {
                List<ModelChange> inOrder =
                        diff.changes().stream().filter(changes::contains).toList();
                touched.add(new TouchedItem(items.get(i), inOrder));
            }
        }
        return touched;
    }

    private Set<ModelChange> of(Duty duty) {
        return byDuty.getOrDefault(duty.id(), Set.of());
    }
}
