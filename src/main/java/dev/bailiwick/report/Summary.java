package dev.bailiwick.report;

import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.mapping.Status;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Deployment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts mappings, for a look at the end of a run. Not thread-safe. */
public final class Summary {

    private final List<Deployment> deployments;
    private final Map<String, Integer> byArea = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> byParty = new LinkedHashMap<>();
    private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    private int items;
    private int blank;
    private long unread;

    public Summary(List<Deployment> deployments) {
        this.deployments = List.copyOf(deployments);
        deployments.forEach(d -> byParty.put(d.id(), new LinkedHashMap<>()));
    }

    public void add(Mapping mapping) {
        items++;
        if (mapping.item().isBlank()) {
            blank++;
            return;
        }
        byStatus.merge(mapping.status(), 1, Integer::sum);
        byArea.merge(mapping.area().map(Area::id).orElse("(no area)"), 1, Integer::sum);
        if (mapping.area().isPresent()) {
            byParty.forEach((deployment, counts) -> {
                String parties = MappingColumns.parties(mapping.answerIn(deployment));
                counts.merge(parties.isEmpty() ? "(nobody)" : parties, 1, Integer::sum);
            });
        }
    }

    /** Rows that could not be read. */
    public void addUnread(long rows) {
        unread += rows;
    }

    public long unread() {
        return unread;
    }

    public Counts counts() {
        return new Counts(items, count(Status.MAPPED), count(Status.REVIEW), count(Status.OUTSIDE), blank, unread);
    }

    /** A few lines for people, each ended. */
    public String text() {
        StringBuilder text = new StringBuilder(counts().text()).append('\n');
        counts(text, "area", byArea);
        for (Deployment deployment : deployments) {
            counts(text, "who answers, " + deployment.title(), byParty.getOrDefault(deployment.id(), Map.of()));
        }
        return text.toString();
    }

    private int count(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    private static void counts(StringBuilder text, String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        text.append(title).append('\n');
        List<Map.Entry<String, Integer>> largestFirst = new ArrayList<>(counts.entrySet());
        largestFirst.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        largestFirst.forEach(e -> text.append(String.format(Locale.ROOT, "  %5d  %s\n", e.getValue(), e.getKey())));
    }
}
