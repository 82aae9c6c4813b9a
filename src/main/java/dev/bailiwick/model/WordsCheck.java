package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row's cell names for one deployment, and its neighbour for the deployment that shifts from it does not. */
final class WordsCheck {

    private final ResponsibilityModel model;

    WordsCheck(ResponsibilityModel model) {
        this.model = model;
    }

    List<ModelFinding> findings() {
        List<ModelFinding> findings = new ArrayList<>();
        for (PublishedTable table : model.tables()) {
            for (int from = 0; from < table.columns().size(); from++) {
                for (int to = 0; to < table.columns().size(); to++) {
                    compare(table, from, to, findings);
                }
            }
        }
        return findings;
    }

    private void compare(PublishedTable table, int from, int to, List<ModelFinding> findings) {
        Optional<Deployment> base = deployment(table.columns().get(from));
        Optional<Deployment> shifted = deployment(table.columns().get(to));
        if (base.isEmpty() || !shifted.flatMap(Deployment::shiftsFrom).equals(base.map(Deployment::id))) {
            return;
        }
        for (PublishedTable.Row row : table.rows()) {
            Set<String> kept = words(row.cells().get(to));
            words(row.cells().get(from)).stream()
                    .filter(word -> !kept.contains(word))
                    .forEach(word -> findings.add(new ModelFinding(
                            ModelFinding.Kind.NAMED_ON_ONE_SIDE,
                            "`" + row.name() + "` (" + table.title() + ") names `" + word + "` for "
                                    + base.get().title() + " and not for "
                                    + shifted.get().title())));
        }
    }

    /** Of a column that tells of one deployment and of all parties. */
    private Optional<Deployment> deployment(PublishedTable.Column column) {
        return column.party().isPresent()
                ? Optional.empty()
                : column.deployment().flatMap(model::deployment);
    }

    /** In lower case, in their order; the parties' names left out. */
    private Set<String> words(String cell) {
        String rest = cell.toLowerCase(Locale.ROOT);
        List<String> names = model.parties().stream()
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String name : names) {
            rest = rest.replace(name, " ");
        }
        return InOrder.copyOf(Stream.of(rest.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toList()));
    }
}
