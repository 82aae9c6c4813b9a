package dev.bailiwick.cli;

import dev.bailiwick.form.TextForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills small forms with the small rules. */
abstract class InForms extends InFolder {

    /** Maps {@code form.xlsx} to {@code out.xlsx}, for the deployment in which the vendor repairs locks. */
    FormRun filled(TextForm form, String... more) {
        return filled(form.bytes(), more);
    }

    FormRun filled(byte[] form, String... more) {
        Path out = folder.resolve("out.xlsx");
        List<String> args =
                new ArrayList<>(List.of(file("form.xlsx", form), "-d", "rented", "--output", out.toString()));
        args.addAll(List.of(more));
        try {
            Files.deleteIfExists(out);
            Cli run = map(args.toArray(String[]::new));
            Cli shown = new Cli(run.exit(), run.out(), run.err().replace(folder.toString(), "."));
            return new FormRun(shown, Files.exists(out) ? Files.readAllBytes(out) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        return contents().getOrDefault(name, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The cells that hold another text than before, by sheet and place. */
    static Map<String, String> changed(TextForm form, FormRun run) {
        Map<String, String> before = FormRun.cells(form.bytes());
        Map<String, String> changed = new TreeMap<>();
        Map<String, String> after = FormRun.cells(run.result());
        after.forEach((place, cell) -> {
            if (!cell.equals(before.get(place))) {
                changed.put(place, FormRun.text(after, place));
            }
        });
        before.keySet().stream()
                .filter(place -> !after.containsKey(place))
                .forEach(place -> changed.put(place, "(gone)"));
        return changed;
    }
}
