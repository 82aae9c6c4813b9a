package dev.bailiwick.model;

import dev.bailiwick.problem.Place;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code deployments}, and sees to it that none shifts from an unknown one or, in a circle, from itself. */
final class DeploymentReader {

    private static final String SHIFTS = "shifts from";

    private DeploymentReader() {}

    static void read(YamlForm model, ModelDraft draft) {
        model.needed("deployments");
        Map<Deployment, Place> shifts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : model.entries("deployments")) {
            Ids.check(entry.key(), entry.place(), "deployment", draft.problems);
            YamlForm form = YamlForm.of(entry.value(), "a deployment", draft.problems);
            String title = form.text("title").orElse(entry.key());
            Deployment deployment = new Deployment(entry.key(), title, form.text(SHIFTS));
            form.node(SHIFTS).ifPresent(n -> shifts.put(deployment, n.place()));
            form.finish();
            draft.deployments.put(entry.key(), deployment);
        }
        shifts.forEach((deployment, place) -> checkShift(deployment, place, draft));
    }

    private static void checkShift(Deployment deployment, Place place, ModelDraft draft) {
        String id = deployment.id();
        String from = deployment.shiftsFrom().orElse("");
        if (!Ids.known(from, place, "deployment", draft.deployments.keySet(), draft.problems)) {
            return;
        }
        Set<String> way = way(deployment, draft);
        if (way.contains(id)) {
            draft.problems.add(
                    place,
                    "`" + id + "` shifts from itself: " + id + ", " + String.join(", ", way),
                    "let one of them shift from nothing");
        }
    }

    /** The deployments that this one shifts from, next first; it holds this one where they form a circle. */
    private static Set<String> way(Deployment deployment, ModelDraft draft) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = deployment.shiftsFrom();
        while (next.isPresent() && way.add(next.get())) {
            next = Optional.ofNullable(draft.deployments.get(next.get())).flatMap(Deployment::shiftsFrom);
        }
        return way;
    }
}
