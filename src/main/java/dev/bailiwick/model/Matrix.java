package dev.bailiwick.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The responsibility matrix: duties down, deployments across, both in the order of the model. Duties and deployments
 * that have no assignment are left out.
 */
record Matrix(ResponsibilityModel model, List<Deployment> deployments, List<Line> lines) {

    /** @param cells one a deployment */
    record Line(Area area, Duty duty, List<Optional<Assignment>> cells) {

        /** Whether it begins another area than the line before. */
        boolean opens(Optional<Line> before) {
            return before.map(b -> !b.area.id().equals(area.id())).orElse(true);
        }

        /** The last part of the duty's id. */
        String dutyName() {
            return duty.id().substring(duty.id().indexOf('.') + 1);
        }
    }

    static Matrix of(ResponsibilityModel model, Collection<Assignment> assignments) {
        List<Deployment> across = model.deployments().stream()
                .filter(d -> assignments.stream().anyMatch(a -> a.deployment().equals(d)))
                .toList();
        List<Line> lines = model.areas().stream()
                .flatMap(area -> model.dutiesIn(area.id()).stream()
                        .map(duty -> new Line(area, duty, cells(duty, across, assignments))))
                .filter(line -> line.cells.stream().anyMatch(Optional::isPresent))
                .toList();
        return new Matrix(model, across, lines);
    }

    private static List<Optional<Assignment>> cells(
            Duty duty, List<Deployment> across, Collection<Assignment> assignments) {
        return across.stream()
                .map(deployment -> assignments.stream()
                        .filter(a -> a.duty().id().equals(duty.id())
                                && a.deployment().equals(deployment))
                        .findFirst())
                .toList();
    }

    /** Who holds it: {@code Vendor; Customer}, {@code not offered}, or {@code not stated}. */
    static String holders(Optional<Assignment> cell) {
        if (cell.isEmpty()) {
            return "not stated";
        }
        return cell.get().offered()
                ? cell.get().holders().stream().map(Party::name).collect(Collectors.joining("; "))
                : "not offered";
    }

    static String carriedOver(Optional<Assignment> cell) {
        return cell.filter(Assignment::carriedOver).isPresent() ? " (carried over)" : "";
    }

    static Optional<String> condition(Optional<Assignment> cell) {
        return cell.map(Assignment::from).flatMap(Statement::condition);
    }

    /** Titles of the places where the duty's statements are published, each once, with their rows. */
    String publishedIn(Line line) {
        return line.cells.stream()
                .flatMap(Optional::stream)
                .map(a -> Citations.words(a.from().citation(), model))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
