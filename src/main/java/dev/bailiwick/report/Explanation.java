package dev.bailiwick.report;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.AreaStanding;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.mapping.Reason;
import dev.bailiwick.mapping.Status;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Assignment;
import dev.bailiwick.model.Deployment;
import dev.bailiwick.model.ResponsibilityModel;
import dev.bailiwick.questionnaire.Item;
import dev.bailiwick.rules.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells in words how a mapping came about: the answer first, then what was seen, which rules fired, and the source. */
public final class Explanation {

    /** Of more occurrences than these, only their number is told. */
    private static final int PLACES_TOLD = 4;

    private final ResponsibilityModel model;
    private final StringBuilder text = new StringBuilder();

    private Explanation(ResponsibilityModel model) {
        this.model = model;
    }

    /**
     * Lines for people, each ended.
     *
     * @param asked the deployments to answer for; what changes in the others is told at the end
     */
    public static String of(Mapping mapping, ResponsibilityModel model, List<Deployment> asked) {
        Explanation explanation = new Explanation(model);
        explanation.answer(mapping, asked);
        explanation.seen(mapping);
        explanation.rules(mapping);
        explanation.rivals(mapping);
        explanation.sources(mapping, asked);
        explanation.changes(mapping, asked);
        return explanation.text.toString();
    }

    private void answer(Mapping mapping, List<Deployment> asked) {
        String area = mapping.area().map(a -> a.title() + " (" + a.id() + ")").orElse("no area of the model");
        line("%s", area);
        if (!mapping.others().isEmpty()) {
            line(
                    "  also about: %s",
                    String.join(", ", mapping.others().stream().map(Area::id).toList()));
        }
        line("  status:     %s, confidence %.2f", mapping.status(), mapping.confidence());
        mapping.doubts().forEach(doubt -> line("              %s", doubt));
        for (Deployment deployment : asked) {
            line("  %s: %s", deployment.title(), whoAnswers(mapping.answerIn(deployment.id())));
        }
    }

    private static String whoAnswers(Answer answer) {
        if (answer.parties().isEmpty()) {
            return answer.notOffered().isEmpty() ? "nobody" : "nobody; it is not offered";
        }
        String ownership = answer.ownership().isEmpty() ? "" : " (" + answer.ownership() + ")";
        return MappingColumns.parties(answer) + ownership;
    }

    private void seen(Mapping mapping) {
        heading("What was seen");
        if (mapping.evidence().mentions().isEmpty()) {
            line("  nothing that the vocabulary knows");
        }
        for (Mention mention : mapping.evidence().mentions()) {
            line("  %-24s %s", mention.getConcept(), places(mapping.item(), mention));
        }
    }

    private static String places(Item item, Mention mention) {
        List<String> places = mention.occurrences().stream()
                .limit(PLACES_TOLD)
                .map(o -> Why.words(item, o) + " at " + (o.start() + 1) + ", "
                        + o.role().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        int more = mention.occurrences().size() - places.size();
        return String.join("; ", places) + (more > 0 ? "; and " + more + " more" : "");
    }

    private void rules(Mapping mapping) {
        heading("Which rules fired");
        if (mapping.reasons().isEmpty()) {
            line("  none");
        }
        for (Reason reason : mapping.reasons()) {
            line(
                    "  %4s of %-2d  %s",
                    Why.number(reason.weight()),
                    reason.signal().weight(),
                    reason.signal().rule().name());
            line(
                    "             %s%s, because of %s",
                    reason.signal().topic(),
                    reason.area().isEmpty() ? " (no area answers for it)" : " in " + reason.area(),
                    Why.quotes(mapping.item(), reason.signal().mentions()));
        }
    }

    private void rivals(Mapping mapping) {
        List<AreaStanding> standings = mapping.standings();
        if (standings.size() < 2) {
            return;
        }
        heading("Which areas came close");
        AreaStanding first = standings.get(0);
        line("  %4s  %s", Why.number(first.getWeight()), Why.name(first));
        standings.stream()
                .skip(1)
                .limit(4)
                .forEach(s -> line(
                        "  %4s  %s, %s behind",
                        Why.number(s.getWeight()), Why.name(s), Why.number(first.getWeight() - s.getWeight())));
    }

    private void sources(Mapping mapping, List<Deployment> asked) {
        if (mapping.duties().isEmpty()) {
            return;
        }
        heading("Who answers, and where that is published");
        for (Deployment deployment : asked) {
            Answer answer = mapping.answerIn(deployment.id());
            line("  %s", deployment.title());
            answer.held().forEach(duty -> {
                line(
                        "    %s: %s. %s",
                        duty.duty().id(), Why.parties(duty), duty.duty().text());
                line("      %s", Why.source(duty));
            });
            answer.notOffered().forEach(duty -> {
                line("    %s: not offered.", duty.duty().id());
                line("      %s", Why.source(duty));
            });
        }
    }

    private void changes(Mapping mapping, List<Deployment> asked) {
        if (mapping.status() == Status.OUTSIDE || asked.size() != 1) {
            return;
        }
        Deployment base = asked.get(0);
        for (Deployment other : model.deployments()) {
            if (!other.equals(base)) {
                heading("What changes in " + other.title());
                List<String> changes = changes(mapping.answerIn(base.id()), mapping.answerIn(other.id()));
                changes.forEach(change -> line("  %s", change));
                if (changes.isEmpty()) {
                    line("  nothing");
                }
            }
        }
    }

    private static List<String> changes(Answer here, Answer there) {
        Set<String> duties = new TreeSet<>();
        List<Assignment> all = all(there);
        for (Assignment before : all(here)) {
            all.stream()
                    .filter(after ->
                            after.duty().equals(before.duty()) && !holder(after).equals(holder(before)))
                    .forEach(after ->
                            duties.add(after.duty().id() + ": " + holder(after) + " instead of " + holder(before)));
        }
        return List.copyOf(duties);
    }

    private static List<Assignment> all(Answer answer) {
        return Stream.concat(answer.held().stream(), answer.notOffered().stream())
                .toList();
    }

    private static String holder(Assignment assignment) {
        return assignment.offered() ? Why.parties(assignment) : "not offered";
    }

    private void heading(String words) {
        text.append('\n').append(words).append('\n');
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
