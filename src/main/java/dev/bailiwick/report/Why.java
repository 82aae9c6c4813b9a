package dev.bailiwick.report;

import dev.bailiwick.language.Occurrence;
import dev.bailiwick.language.Occurrence.Role;
import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.AreaStanding;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.mapping.Reason;
import dev.bailiwick.mapping.Status;
import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Party;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one line why a mapping is as it is: the words seen, the rule, the duties with their source. */
final class Why {

    private Why() {}

    /** @param deployments the ids of those to speak of */
    static String of(Mapping mapping, List<String> deployments) {
        boolean several = deployments.size() > 1;
        return of(
                mapping,
                deployments.stream()
                        .map(d -> duties(mapping.answerIn(d), several))
                        .toList());
    }

    /** @param duties what {@link #duties} says of each deployment */
    static String of(Mapping mapping, Iterable<List<String>> duties) {
        List<String> parts = new ArrayList<>();
        if (!mapping.doubts().isEmpty()) {
            parts.add(doubts(mapping));
        }
        chiefReason(mapping).ifPresent(reason -> parts.add(evidence(mapping.item(), reason)));
        duties.forEach(parts::addAll);
        return String.join(" | ", parts);
    }

    /**
     * Who holds the duties, and by which row.
     *
     * @param several whether there are other deployments beside it
     */
    static List<String> duties(Answer answer, boolean several) {
        return Stream.concat(
                        answer.held().stream().map(duty -> held(duty, several)),
                        answer.notOffered().stream().map(Why::notOffered))
                .toList();
    }

    /** The heaviest one of the chief topic, or else of the chief area. */
    private static Optional<Reason> chiefReason(Mapping mapping) {
        String area = mapping.area().map(chief -> chief.id()).orElse("");
        String topic = mapping.topics().stream().findFirst().orElse("");
        return mapping.reasons().stream()
                .filter(reason -> reason.signal().topic().equals(topic))
                .findFirst()
                .or(() -> mapping.reasons().stream()
                        .filter(reason -> reason.area().equals(area))
                        .findFirst());
    }

    private static String doubts(Mapping mapping) {
        String doubts = String.join("; ", mapping.doubts());
        boolean rivals =
                mapping.status() == Status.REVIEW && mapping.standings().size() > 1;
        return doubts + (rivals ? "; runner-up: " + name(mapping.standings().get(1)) : "");
    }

    static String name(AreaStanding standing) {
        return standing.isInModel() ? standing.getArea() : "no area";
    }

    private static String evidence(Item item, Reason reason) {
        return quotes(item, reason.signal().mentions()) + " by rule \""
                + reason.signal().rule().name() + "\" (" + number(reason.weight()) + ")";
    }

    /** Each phrase once, in quotes, as it stands in the item. */
    static String quotes(Item item, List<Mention> mentions) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            phrases.add(mention.occurrences().stream()
                    .findFirst()
                    .map(first -> words(item, first) + where(first.role()))
                    .orElseGet(() -> mention.role() == Role.LIKENESS ? "its words" : "the id \"" + item.id() + "\""));
        }
        return String.join(", ", phrases);
    }

    private static String where(Role role) {
        return role == Role.FOLLOWED ? " in the question above" : role.isContext() ? " in the section" : "";
    }

    /** In quotes, as they stand in the item; of a mistyped word it is said how it was read. */
    static String words(Item item, Occurrence occurrence) {
        Role role = occurrence.role();
        String text = role == Role.FOLLOWED ? item.follows() : role.isContext() ? item.section() : item.text();
        String quoted = "\"" + text.substring(occurrence.start(), occurrence.end()) + "\"";
        return occurrence.readAs().isEmpty() ? quoted : quoted + " read as \"" + occurrence.readAs() + "\"";
    }

    static String number(double weight) {
        return Decimals.one(weight);
    }

    private static String held(Assignment duty, boolean several) {
        String where = several ? " in " + duty.deployment().title() : "";
        return duty.duty().id() + where + ": " + parties(duty) + " (" + source(duty) + ")";
    }

    private static String notOffered(Assignment duty) {
        return duty.duty().id() + ": not offered in " + duty.deployment().title() + " (" + source(duty) + ")";
    }

    static String parties(Assignment duty) {
        return duty.holders().stream().map(Party::name).collect(Collectors.joining("; "));
    }

    /** The published words, the row that they stand in, and whether they carried over. */
    static String source(Assignment duty) {
        String words = duty.from().words().isEmpty() ? "" : "\"" + duty.from().words() + "\", ";
        String row = duty.from().citation().row();
        String place = duty.from().citation().source() + (row.isEmpty() ? "" : ": " + row);
        return words + place + (duty.carriedOver() ? ", carried over" : "");
    }
}
