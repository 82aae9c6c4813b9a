package dev.bailiwick.answers;

import dev.bailiwick.problem.Place;
import java.util.Map;
import java.util.Optional;

/**
 * The fact that a person allowed a fault: by a suppression, or by a row of the baseline.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class AllowedFault implements Subject {

    private final Suppression suppression;
    private final Place place;
    private final boolean known;
    private final boolean expired;
    private final boolean used;
    private final boolean baseline;
    private final Faults faults = new Faults();

    /**
     * @param place where it is allowed
     * @param known whether there is such a check
     * @param used whether this run found the fault
     * @param baseline whether it is a row of the baseline
     */
    AllowedFault(Suppression suppression, Place place, boolean known, boolean expired, boolean used, boolean baseline) {
        this.suppression = suppression;
        this.place = place;
        this.known = known;
        this.expired = expired;
        this.used = used;
        this.baseline = baseline;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isExpired() {
        return expired;
    }

    public boolean isUsed() {
        return used;
    }

    public boolean isBaseline() {
        return baseline;
    }

    /** Whether it says why. */
    public boolean isReasoned() {
        return !suppression.reason().isEmpty();
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public String itemId() {
        return suppression.item();
    }

    @Override
    public Map<String, String> words() {
        Optional<String> until = suppression.until().map(Object::toString);
        return Map.of(
                "check", suppression.check(),
                "item", suppression.item(),
                "reason", suppression.reason(),
                "until", until.orElse(""));
    }

    @Override
    public AnswerPlace placeOf(String cell) {
        return AnswerPlace.ofText(place.file(), place.line(), place.column());
    }

    @Override
    public String identity(String cell) {
        return suppression.check() + '\n' + suppression.item();
    }
}
