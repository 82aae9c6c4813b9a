package dev.bailiwick.evaluation;

import dev.bailiwick.mapping.Assigner;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.ResponsibilityModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what was said with what is right. Not thread-safe; one use. */
public final class Scorer {

    private static final String NONE = "";

    private final ResponsibilityModel model;
    private final List<String> matrixAreas;
    private final Set<String> matrixDuties;
    private final Parties parties;
    private final Map<String, Integer> partiesRight = new LinkedHashMap<>();
    private final Map<String, Integer> byStatus = new HashMap<>();
    private final Tally tally = new Tally();
    private final Calibration calibration = new Calibration();
    private final List<Miss> misses = new ArrayList<>();
    private int items;
    private int rightOrAlso;
    private int absent;
    private int mappedWrong;
    private int matrixItems;
    private int dutiesExact;

    private Scorer(Assigner assigner, ResponsibilityModel model, List<String> deployments) {
        this.model = model;
        this.parties = new Parties(assigner);
        this.matrixAreas =
                model.areas().stream().filter(Area::inMatrix).map(Area::id).toList();
        this.matrixDuties = model.duties().stream()
                .filter(duty -> matrixAreas.contains(duty.areaId()))
                .map(Duty::id)
                .collect(Collectors.toSet());
        deployments.forEach(deployment -> partiesRight.put(deployment, 0));
    }

    /**
     * Compares label by label.
     *
     * @param said where an id stands twice, the first one counts
     * @param leastSure labels that are less sure do not count
     * @param deployments ids
     */
    public static Scores score(
            List<Label> labels,
            List<Said> said,
            int leastSure,
            Assigner assigner,
            ResponsibilityModel model,
            List<String> deployments) {
        Scorer scorer = new Scorer(assigner, model, deployments);
        Map<String, Said> byId = new HashMap<>();
        said.forEach(one -> byId.putIfAbsent(one.id(), one));
        labels.stream().filter(label -> label.sure() >= leastSure).forEach(label -> {
            Said one = byId.get(label.id());
            scorer.absent += one == null ? 1 : 0;
            scorer.add(label, one == null ? nothing(label.id()) : one);
        });
        return scorer.scores();
    }

    private static Said nothing(String id) {
        return new Said(id, NONE, NONE, List.of(), Map.of(), NONE, OptionalDouble.empty());
    }

    private void add(Label label, Said said) {
        items++;
        boolean right = label.area().equals(said.area());
        boolean also = label.also().contains(said.area());
        boolean mapped = said.status().equals("mapped");
        tally.add(label.area(), said.area());
        byStatus.merge(said.status(), 1, Integer::sum);
        rightOrAlso += right || also ? 1 : 0;
        mappedWrong += mapped && !right && !also ? 1 : 0;
        if (matrixAreas.contains(label.area())) {
            addMatrixItem(label, said);
        }
        if (!said.area().isEmpty()) {
            said.confidence().ifPresent(confidence -> calibration.add(confidence, right));
        }
        if (!right) {
            misses.add(new Miss(label.id(), label.area(), said.area(), said.status(), said.question()));
        }
    }

    private void addMatrixItem(Label label, Said said) {
        matrixItems++;
        List<String> duties =
                said.duties().stream().filter(matrixDuties::contains).sorted().toList();
        dutiesExact += duties.equals(label.duties().stream().sorted().toList()) ? 1 : 0;
        for (String deployment : List.copyOf(partiesRight.keySet())) {
            String given = said.ownership().getOrDefault(deployment, NONE);
            boolean right = given.equals(wanted(label.duties(), deployment))
                    || label.otherDuties()
                            .filter(other -> given.equals(wanted(other, deployment)))
                            .isPresent();
            partiesRight.merge(deployment, right ? 1 : 0, Integer::sum);
        }
    }

    private String wanted(List<String> duties, String deployment) {
        return parties.ownership(duties.stream().filter(matrixDuties::contains).toList(), deployment);
    }

    private Scores scores() {
        List<String> areas =
                new ArrayList<>(model.areas().stream().map(Area::id).toList());
        areas.add(NONE);
        return new Scores(
                items,
                tally.right(),
                rightOrAlso,
                absent,
                byStatus.getOrDefault("mapped", 0),
                mappedWrong,
                byStatus.getOrDefault("review", 0),
                byStatus.getOrDefault("outside", 0),
                areas.stream().map(tally::of).toList(),
                tally.together(matrixAreas),
                matrixAreas,
                matrixItems,
                dutiesExact,
                partiesRight,
                tally.confusions(),
                calibration.bands(),
                misses);
    }
}
