package dev.bailiwick.cli;

import dev.bailiwick.form.Filling;
import dev.bailiwick.layout.Wanted;
import dev.bailiwick.mapping.RuleFolder;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How workbooks are filled. */
final class FormOptions {

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Option(
            names = "--add-columns",
            description = "Of a workbook, put the mapping's columns to the right of its tables.")
    private boolean addColumns;

    @Option(
            names = "--sheet-out",
            paramLabel = "NAME",
            description = "Of a workbook, put the mapping on a sheet of its own.")
    private @Nullable String sheetOut;

    @Option(
            names = "--overwrite",
            description = "Of a workbook, replace answers that stand in its answer columns. Default: they are kept.")
    private boolean overwrite;

    /** @throws UnusableException if something is said of a workbook, and none is written */
    void check(MapFormat format) {
        if (format == MapFormat.XLSX) {
            return;
        }
        Problems problems = new Problems();
        given().forEach(option -> problems.add(
                Place.ofFile(option),
                "it is for a workbook, and the result is " + format,
                "name an --output that ends in .xlsx, or leave the option out"));
        problems.throwIfAny();
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        if (addColumns) {
            given.add("--add-columns");
        }
        if (sheetOut != null) {
            given.add("--sheet-out");
        }
        if (overwrite) {
            given.add("--overwrite");
        }
        return given;
    }

    Wanted wanted(ReadOptions options, RuleFolder rules) {
        return profile.wanted(options, rules);
    }

    Filling filling(ResponsibilityModel model, List<Deployment> deployments) {
        return new Filling(model, deployments, addColumns, Optional.ofNullable(sheetOut), overwrite);
    }
}
