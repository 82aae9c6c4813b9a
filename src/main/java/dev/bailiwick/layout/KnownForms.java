package dev.bailiwick.layout;

import dev.bailiwick.profile.Headers;
import dev.bailiwick.profile.Profile;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Recognises known forms by their headers. */
final class KnownForms {

    private static final int MOST_ROWS = 1_000;

    private KnownForms() {}

    /** The profile all of whose {@code known by} stand in one row of one sheet; of several, the one that names most. */
    static Optional<Profile> recognise(List<Grid> grids, List<Profile> known) {
        return known.stream()
                .filter(p -> !p.knownBy().isEmpty())
                .sorted(Comparator.comparingInt((Profile p) -> -p.knownBy().size())
                        .thenComparing(Profile::id))
                .filter(p -> grids.stream().anyMatch(g -> holds(g, p)))
                .findFirst();
    }

    private static boolean holds(Grid grid, Profile profile) {
        Iterator<GridRow> rows = grid.rows();
        for (int i = 0; i < MOST_ROWS && rows.hasNext(); i++) {
            GridRow row = rows.next();
            if (row.filled() >= profile.knownBy().size() && Headers.holdsAll(row.cells(), profile.knownBy())) {
                return true;
            }
        }
        return false;
    }
}
