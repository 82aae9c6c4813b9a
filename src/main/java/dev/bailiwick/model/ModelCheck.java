package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where a model's published tables disagree or are silent, and where the model does not follow them. */
public final class ModelCheck {

    private ModelCheck() {}

    /** By kind; within a kind in the order of the model. */
    public static List<ModelFinding> of(ResponsibilityModel model) {
        List<ModelFinding> findings = new ArrayList<>();
        findings.addAll(new TablesCheck(model).findings());
        findings.addAll(new SilenceCheck(model).findings());
        findings.addAll(new WordsCheck(model).findings());
        findings.addAll(new StatementsCheck(model).findings());
        findings.sort(Comparator.comparing(ModelFinding::kind));
        return List.copyOf(findings);
    }

    /** Headings with one line a finding; says so where there is none. */
    public static String render(List<ModelFinding> findings) {
        StringBuilder out = new StringBuilder();
        for (ModelFinding.Kind kind : ModelFinding.Kind.values()) {
            List<ModelFinding> ofKind =
                    findings.stream().filter(f -> f.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(kind.heading()).append(":\n");
                ofKind.forEach(f -> out.append("  ").append(f.message()).append('\n'));
            }
        }
        return out.isEmpty() ? "The published tables agree, and the model follows them.\n" : out.toString();
    }
}
