package dev.bailiwick.profile;

import dev.bailiwick.model.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a form that is filled.
 *
 * @param header its name; what stands in brackets, case and plural do not count
 * @param needed whether a form without such a column is not the one that the profile speaks of
 * @param always what is written whoever answers; empty where that depends on who does
 * @param byParty what is written where these kinds of party answer together, and no other does
 */
public record AnswerColumn(String header, boolean needed, Optional<Template> always, Map<Set<Role>, Template> byParty) {

    public AnswerColumn {
        byParty = Map.copyOf(byParty);
    }

    /** Whether a column of this name is meant. */
    public boolean isCalled(String name) {
        return Headers.same(header, name);
    }

    /** What to write where these kinds of party answer; empty where the cell stays blank. */
    public Optional<Template> template(Set<Role> parties) {
        return always.or(() -> Optional.ofNullable(byParty.get(parties)));
    }
}
