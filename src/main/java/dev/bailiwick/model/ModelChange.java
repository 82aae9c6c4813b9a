package dev.bailiwick.model;

import java.util.Locale;
import java.util.Optional;

/**
 * One difference between two versions of a model.
 *
 * @param id of what differs: the one of the newer version, and of what is gone the one of the older
 * @param deployment of the newer version, in which a duty differs; empty where the difference is none of one deployment
 * @param before what stood there: who held the duty, its words, its id; empty where there was nothing
 * @param after what stands there now; empty where there is nothing
 */
public record ModelChange(
        Kind kind, Subject subject, String id, Optional<Deployment> deployment, String before, String after) {

    /** What differs. */
    public enum Subject {
        DEPLOYMENT,
        PARTY,
        AREA,
        DUTY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it differs, in the order in which a report gives them. */
    public enum Kind {
        /** Somebody else answers for the duty. */
        MOVED(true),
        ADDED(true),
        REMOVED(true),
        /** It has another title, sentence or published words. */
        REWORDED(true),
        /** It has another id, and is otherwise equal. */
        RENAMED(false),
        /** Other topics ask about it. */
        TOPICS(false);

        private final boolean substantial;

        Kind(boolean substantial) {
            this.substantial = substantial;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an answer that rests on it may be wrong now, by what anybody has to do in the deployment. */
    boolean matters(String deploymentId) {
        return kind.substantial
                && deployment.map(d -> d.id().equals(deploymentId)).orElse(true);
    }

    /** What happened, to follow the name of what differs: {@code moved from Customer to Vendor in Hosted}. */
    public String words() {
        String where = deployment.map(d -> " in " + d.title()).orElse("");
        return switch (kind) {
            case MOVED -> "moved from " + before + " to " + after + where;
            case ADDED -> "added" + (after.isEmpty() ? "" : " (" + after + ")") + where;
            case REMOVED -> "removed" + (before.isEmpty() ? "" : " (" + before + ")") + where;
            case REWORDED -> "reworded from `" + before + "` to `" + after + "`" + where;
            case RENAMED -> "renamed from `" + before + "` to `" + after + "`";
            case TOPICS -> "asked about by other topics";
        };
    }
}
