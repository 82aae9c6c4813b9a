package dev.bailiwick.evaluation;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Row.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds in a table the columns that a mapping wrote. Where a name stands twice, the last one is the mapping's. */
final class MappedColumns {

    private static final String OWNERSHIP = "ssrm_ownership";

    private final List<String> header;
    private final Map<String, Integer> ownership = new HashMap<>();

    private MappedColumns(List<String> header) {
        this.header = header;
    }

    /**
     * Empty where the table was not mapped.
     *
     * @param deployments those to be judged
     * @throws UnusableException if the table does not tell the answers for each of them
     */
    static Optional<MappedColumns> in(String file, List<String> header, List<String> deployments) {
        boolean mapped = header.containsAll(List.of("area", "duties", "status"))
                && header.stream().anyMatch(name -> name.equals(OWNERSHIP) || name.startsWith(OWNERSHIP + "["));
        if (!mapped) {
            return Optional.empty();
        }
        MappedColumns columns = new MappedColumns(header);
        for (String deployment : deployments) {
            int own = header.lastIndexOf(OWNERSHIP + "[" + deployment + "]");
            int only = deployments.size() == 1 ? header.lastIndexOf(OWNERSHIP) : -1;
            if (own < 0 && only < 0) {
                throw new UnusableException(
                        new Place(file, 1, 0),
                        "it was mapped before, and does not say for which deployments",
                        "name the one that it was mapped for: --deployment");
            }
            columns.ownership.put(deployment, own >= 0 ? own : only);
        }
        return Optional.of(columns);
    }

    Said said(Question row) {
        Map<String, String> owners = new HashMap<>();
        ownership.forEach((deployment, column) ->
                owners.put(deployment, row.cells().get(column).strip()));
        return new Said(
                row.item().id(),
                row.item().text(),
                cell(row, "area"),
                Lists.of(cell(row, "duties")),
                owners,
                cell(row, "status"),
                confidence(cell(row, "confidence")));
    }

    private String cell(Question row, String column) {
        int at = header.lastIndexOf(column);
        return at < 0 ? "" : row.cells().get(at).strip();
    }

    private static OptionalDouble confidence(String cell) {
        return cell.matches("[01](\\.\\d+)?") ? OptionalDouble.of(Double.parseDouble(cell)) : OptionalDouble.empty();
    }
}
