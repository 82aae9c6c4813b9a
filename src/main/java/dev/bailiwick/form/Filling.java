package dev.bailiwick.form;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.report.MappingColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How forms are filled.
 *
 * @param deployments those asked for
 * @param addColumns whether the mapping's columns are put beside the tables
 * @param sheetOut the sheet on which the mapping is put; empty if on none
 * @param overwrite whether what a person has filled is replaced
 */
public record Filling(
        ResponsibilityModel model,
        List<Deployment> deployments,
        boolean addColumns,
        Optional<String> sheetOut,
        boolean overwrite) {

    public Filling {
        deployments = List.copyOf(deployments);
    }

    List<String> deploymentIds() {
        return deployments.stream().map(Deployment::id).toList();
    }

    /** The one that answer columns are filled for. */
    String deployment() {
        return deployments.get(0).id();
    }

    /** Finds what a mapping puts into slots. */
    Function<Mapping, SlotValues> values() {
        MappingColumns columns = new MappingColumns(List.of(deployment()));
        return mapping -> new SlotValues(mapping, deployment(), model, columns);
    }
}
