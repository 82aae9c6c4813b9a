package dev.bailiwick.report;

import dev.bailiwick.mapping.TouchedItem;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ModelChange;
import java.util.List;
import java.util.stream.Collectors;

/** How two versions of a model differ, as markdown, such as for a pull request. Pure. */
public final class ModelDiffMarkdown {

    private ModelDiffMarkdown() {}

    public static String of(ModelDiffReport report) {
        StringBuilder out = new StringBuilder("# " + MarkdownText.of(report.versions()) + "\n\n");
        List<ModelChange> changes = report.diff().changes();
        out.append(changes.isEmpty() ? "No difference.\n" : changes(changes));
        if (report.items() > 0) {
            out.append("\n## Answers\n\n").append(report.closing()).append(".\n");
        }
        if (!report.touched().isEmpty()) {
            out.append('\n').append(touched(report.touched()));
        }
        return out.toString();
    }

    private static String changes(List<ModelChange> changes) {
        StringBuilder out =
                new StringBuilder(MarkdownText.head(List.of("Change", "What", "Id", "Deployment", "Before", "After")));
        for (ModelChange change : changes) {
            out.append(MarkdownText.row(List.of(
                    change.kind().toString(),
                    change.subject().toString(),
                    change.id(),
                    change.deployment().map(Deployment::title).orElse(""),
                    change.before(),
                    change.after())));
        }
        return out.toString();
    }

    private static String touched(List<TouchedItem> touched) {
        StringBuilder out = new StringBuilder(MarkdownText.head(List.of("Answer", "Id", "Question", "Rests on")));
        for (TouchedItem one : touched) {
            String changes = one.changes().stream()
                    .map(change -> change.id() + " " + change.words())
                    .collect(Collectors.joining("; "));
            out.append(MarkdownText.row(List.of(
                    one.item().place().toString(),
                    one.item().id(),
                    one.item().text().strip(),
                    changes)));
        }
        return out.toString();
    }
}
