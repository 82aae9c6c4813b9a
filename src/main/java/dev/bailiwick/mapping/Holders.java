package dev.bailiwick.mapping;

import dev.bailiwick.model.Role;
import java.util.Set;

/**
 * Which kinds of party answer for an item; the rules in {@code assign.drl} give the words for it.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class Holders {

    private final Set<Role> roles;
    private String ownership = "";

    Holders(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean isVendor() {
        return roles.contains(Role.VENDOR);
    }

    public boolean isCustomer() {
        return roles.contains(Role.CUSTOMER);
    }

    public boolean isThirdParty() {
        return roles.contains(Role.THIRD_PARTY);
    }

    /** For rules: what a CAIQ calls this ownership. */
    public void ownership(String words) {
        ownership = words;
    }

    /** Empty where the CAIQ has no words for it. */
    String ownership() {
        return ownership;
    }
}
