package dev.bailiwick.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The fact that an answer was given under another version of the model, and what changed since in the duties that it rests
 * on.
 *
 * <p>Getters have the names that Drools indexes by.
 */
public final class OldAnswer implements Subject {

    private final AnswerRow row;
    private final String version;
    private final String current;
    private final List<String> changes;
    private final boolean toTell;
    private final boolean ofFile;
    private final Faults faults = new Faults();

    /**
     * @param version under which it was given
     * @param current the version of the model in this run
     * @param changes in the duties that it rests on, for people
     * @param toTell whether the version is not known, and no row above names it
     * @param ofFile whether the version is said of the file as a whole, and not in the row
     */
    OldAnswer(AnswerRow row, String version, String current, List<String> changes, boolean toTell, boolean ofFile) {
        this.row = row;
        this.version = version;
        this.current = current;
        this.changes = List.copyOf(changes);
        this.toTell = toTell;
        this.ofFile = ofFile;
    }

    /** Whether a duty that it rests on changed since. */
    public boolean isMoved() {
        return !changes.isEmpty();
    }

    /** Whether the version is not known, so that nobody can say what changed; of many rows that name it, for the first. */
    public boolean isUnknown() {
        return toTell;
    }

    @Override
    public Faults faults() {
        return faults;
    }

    /** Whether the fault lies with the file as a whole. */
    private boolean isOfFile() {
        return ofFile && toTell;
    }

    @Override
    public String itemId() {
        return isOfFile() ? "" : row.item().id();
    }

    @Override
    public Map<String, String> words() {
        return Map.of("version", version, "current", current, "changes", String.join("; ", changes), "days", days());
    }

    /** The days that the version may mean, where it is written as a date in another form than theirs. */
    private String days() {
        List<String> days =
                WrittenDate.in(version).stream().map(LocalDate::toString).toList();
        return days.contains(version) ? "" : String.join("` or `", days);
    }

    @Override
    public AnswerPlace placeOf(String cell) {
        return isOfFile() ? AnswerPlace.ofFile(row.question().file()) : row.placeOf(cell);
    }

    @Override
    public String identity(String cell) {
        String of = isOfFile() ? "" : Identity.of(row);
        return of + '\n' + version + '\n' + String.join("; ", changes);
    }
}
