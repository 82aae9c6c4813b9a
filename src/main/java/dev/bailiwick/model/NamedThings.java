package dev.bailiwick.model;

import dev.bailiwick.model.ModelChange.Kind;
import dev.bailiwick.model.ModelChange.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what has an id and a title, and no more that a reader would look at: deployments, parties, areas. */
final class NamedThings {

    private final Subject subject;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> after = new LinkedHashMap<>();
    private final Map<String, String> newIds = new LinkedHashMap<>();

    private NamedThings(Subject subject) {
        this.subject = subject;
    }

    static NamedThings deployments(ResponsibilityModel before, ResponsibilityModel after) {
        NamedThings things = new NamedThings(Subject.DEPLOYMENT);
        before.deployments().forEach(d -> things.before.put(d.id(), d.title()));
        after.deployments().forEach(d -> things.after.put(d.id(), d.title()));
        return things.pair();
    }

    /** With the role in the title, since a party of another role is not the same. */
    static NamedThings parties(ResponsibilityModel before, ResponsibilityModel after) {
        NamedThings things = new NamedThings(Subject.PARTY);
        before.parties().forEach(p -> things.before.put(p.id(), title(p)));
        after.parties().forEach(p -> things.after.put(p.id(), title(p)));
        return things.pair();
    }

    static NamedThings areas(ResponsibilityModel before, ResponsibilityModel after) {
        NamedThings things = new NamedThings(Subject.AREA);
        before.areas().forEach(a -> things.before.put(a.id(), a.title()));
        after.areas().forEach(a -> things.after.put(a.id(), a.title()));
        return things.pair();
    }

    private static String title(Party party) {
        return party.name() + " (" + party.role().word() + ")";
    }

    /** By their ids, and what is left by their titles. */
    private NamedThings pair() {
        before.keySet().stream().filter(after::containsKey).forEach(id -> newIds.put(id, id));
        before.forEach((id, title) -> {
            if (!newIds.containsKey(id)) {
                after.keySet().stream()
                        .filter(now -> !newIds.containsValue(now) && title.equals(after.get(now)))
                        .findFirst()
                        .ifPresent(now -> newIds.put(id, now));
            }
        });
        return this;
    }

    /** The id in the newer model of what had this one in the older; empty where it is gone. */
    Optional<String> newId(String oldId) {
        return Optional.ofNullable(newIds.get(oldId));
    }

    List<ModelChange> changes() {
        List<ModelChange> changes = new ArrayList<>();
        after.forEach((id, title) -> {
            if (!newIds.containsValue(id)) {
                changes.add(change(Kind.ADDED, id, "", title));
            }
        });
        before.forEach((id, title) -> newId(id)
                .ifPresentOrElse(
                        now -> changes.addAll(kept(id, now)), () -> changes.add(change(Kind.REMOVED, id, title, ""))));
        return changes;
    }

    private List<ModelChange> kept(String oldId, String newId) {
        if (!oldId.equals(newId)) {
            return List.of(change(Kind.RENAMED, newId, oldId, newId));
        }
        String old = before.getOrDefault(oldId, "");
        String now = after.getOrDefault(newId, "");
        return old.equals(now) ? List.of() : List.of(change(Kind.REWORDED, newId, old, now));
    }

    private ModelChange change(Kind kind, String id, String was, String is) {
        return new ModelChange(kind, subject, id, Optional.empty(), was, is);
    }
}
