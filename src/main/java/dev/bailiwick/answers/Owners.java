package dev.bailiwick.answers;

import dev.bailiwick.model.Party;
import dev.bailiwick.model.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds of party as rules write them: {@code vendor}, {@code vendor and customer}; empty for none. */
final class Owners {

    /** What makes the name of a company an address. */
    private static final Pattern DOMAIN = Pattern.compile("\\.[a-z]{2,6}$");

    private Owners() {}

    /** People say the name of a company without the ending that makes it an address. */
    static String withoutDomain(String name) {
        return DOMAIN.matcher(name).replaceFirst("");
    }

    static String of(Collection<Role> roles) {
        return (roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles))
                .stream().map(Role::word).collect(Collectors.joining(" and "));
    }

    static String ofParties(Collection<Party> parties) {
        return of(parties.stream().map(Party::role).collect(Collectors.toSet()));
    }

    /** The roles in such words; empty if one of them is no role. */
    static Optional<Set<Role>> roles(String words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : Arrays.asList(words.split(" and ", -1))) {
            Optional<Role> role = Role.of(word);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return Optional.of(roles);
    }
}
