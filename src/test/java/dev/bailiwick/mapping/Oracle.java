package dev.bailiwick.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The two published tables as data, and who answers by them. Knows no other class of the project: that is what it is
 * for.
 */
final class Oracle {

    /** One line of the tables. */
    record Line(String duty, String deployment, Set<String> holders, boolean offered, boolean carriedOver) {}

    private static final Path TABLES = Path.of("src/test/resources/oracle/union-duties.csv");

    private final Map<String, Line> lines = new LinkedHashMap<>();

    Oracle() {
        try {
            List<String> all = Files.readAllLines(TABLES);
            all.subList(1, all.size()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split(",", -1);
        Set<String> holders = new TreeSet<>();
        for (String holder : cells[2].split("; ", -1)) {
            if (!holder.isEmpty()) {
                holders.add(holder);
            }
        }
        lines.put(
                cells[0] + " " + cells[1],
                new Line(cells[0], cells[1], holders, cells[3].equals("yes"), cells[4].equals("yes")));
    }

    Collection<Line> lines() {
        return lines.values();
    }

    List<String> duties() {
        return lines.values().stream().map(Line::duty).distinct().toList();
    }

    List<String> deployments() {
        return lines.values().stream().map(Line::deployment).distinct().toList();
    }

    /** The names of all that hold one of the duties, in alphabetical order. */
    Set<String> parties(Collection<String> duties, String deployment) {
        Set<String> parties = new TreeSet<>();
        of(duties, deployment).forEach(line -> parties.addAll(line.holders));
        return parties;
    }

    Set<String> notOffered(Collection<String> duties, String deployment) {
        Set<String> ids = new TreeSet<>();
        of(duties, deployment).stream().filter(line -> !line.offered).forEach(line -> ids.add(line.duty));
        return ids;
    }

    private List<Line> of(Collection<String> duties, String deployment) {
        List<Line> found = new ArrayList<>();
        duties.forEach(duty -> found.add(Objects.requireNonNull(lines.get(duty + " " + deployment), duty)));
        return found;
    }

    /** In the words of the CAIQ, version 4, which has none for a customer who shares with a third party only. */
    String ownership(Collection<String> duties, String deployment) {
        Set<String> parties = parties(duties, deployment);
        boolean vendor = parties.remove("Union.ai");
        boolean customer = parties.remove("Customer");
        boolean third = !parties.isEmpty();
        if (vendor && customer) {
            return "Shared CSP and CSC";
        }
        if (vendor) {
            return third ? "Shared CSP and 3rd-party" : "CSP-owned";
        }
        if (customer) {
            return third ? "" : "CSC-owned";
        }
        return third ? "3rd-party outsourced" : "";
    }
}
