package dev.bailiwick.config;

import dev.bailiwick.answers.Baseline;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.yaml.YamlForm;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file that holds a baseline: YAML, one finding a line, so that a change of it reads well. */
public final class BaselineFile {

    private static final String HEAD =
            "# Findings that were known when the checks were taken into use. `bailiwick baseline"
                    + " prune` removes what is mended.\n";

    private BaselineFile() {}

    /** @throws UnusableException with all that is wrong in the file */
    public static Baseline read(Path file) {
        Problems problems = new Problems();
        YamlForm form = YamlForm.of(YamlReader.read(file), "a baseline", problems);
        Optional<LocalDate> until = until(form, problems);
        List<Baseline.Row> rows = new ArrayList<>();
        form.parts("findings").forEach(part -> rows.add(row(part, problems)));
        form.needed("findings");
        form.finish();
        problems.throwIfAny();
        return new Baseline(file.toString(), until, rows);
    }

    private static Optional<LocalDate> until(YamlForm form, Problems problems) {
        Optional<String> text = form.text("until");
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException e) {
            problems.add(form.place(), "`" + text.orElse("") + "` is no day", "write it like `2027-01-31`");
            return Optional.empty();
        }
    }

    private static Baseline.Row row(YamlNode node, Problems problems) {
        YamlForm form = YamlForm.of(node, "a finding", problems);
        Baseline.Row row = new Baseline.Row(
                form.neededText("fingerprint"),
                form.neededText("check"),
                form.neededText("file"),
                form.text("item").orElse(""),
                form.text("beside"),
                form.place());
        form.finish();
        return row;
    }

    /** The text of such a file, with the findings in the order given. */
    public static String text(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD);
        baseline.until().ifPresent(day -> text.append("until: ").append(day).append('\n'));
        text.append(baseline.rows().isEmpty() ? "findings: []\n" : "findings:\n");
        for (Baseline.Row row : baseline.rows()) {
            text.append("  - {fingerprint: ").append(row.fingerprint());
            text.append(", check: ").append(row.check());
            text.append(", file: ").append(quoted(row.file()));
            text.append(", item: ").append(quoted(row.item()));
            row.beside().ifPresent(other -> text.append(", beside: ").append(quoted(other)));
            text.append("}\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '\'' + text.replaceAll("\\s+", " ").replace("'", "''") + '\'';
    }
}
