package dev.bailiwick.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A vendor's shared responsibility model, as its file states it. Immutable; all lists are in the order of the file.
 *
 * @param id the word by which a user names it
 * @param version as the file gives it; empty where it gives none
 * @param tables as published; of two that speak of one thing, the earlier one wins
 * @param outsideTopics topics that no area answers for
 */
public record ResponsibilityModel(
        String id,
        String title,
        String version,
        List<Party> parties,
        List<Deployment> deployments,
        List<Source> sources,
        List<PublishedTable> tables,
        List<Area> areas,
        List<Duty> duties,
        List<Statement> statements,
        Set<String> outsideTopics) {

    public ResponsibilityModel {
        parties = List.copyOf(parties);
        deployments = List.copyOf(deployments);
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        areas = List.copyOf(areas);
        duties = List.copyOf(duties);
        statements = List.copyOf(statements);
        outsideTopics = InOrder.copyOf(outsideTopics);
    }

    public Optional<Party> party(String id) {
        return find(parties, Party::id, id);
    }

    public Optional<Deployment> deployment(String id) {
        return find(deployments, Deployment::id, id);
    }

    public Optional<Source> source(String id) {
        return find(sources, Source::id, id);
    }

    public Optional<PublishedTable> table(String id) {
        return find(tables, PublishedTable::id, id);
    }

    public Optional<Area> area(String id) {
        return find(areas, Area::id, id);
    }

    /** The area with this id, title or alias, whatever its letter case. */
    public Optional<Area> areaNamed(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return areas.stream().filter(a -> names(a).anyMatch(folded::equals)).findFirst();
    }

    public Optional<Duty> duty(String id) {
        return find(duties, Duty::id, id);
    }

    public List<Duty> dutiesIn(String areaId) {
        return duties.stream().filter(d -> d.areaId().equals(areaId)).toList();
    }

    public Optional<Statement> statement(String dutyId, String deploymentId) {
        return statements.stream()
                .filter(s -> s.duty().equals(dutyId) && s.deployment().equals(deploymentId))
                .findFirst();
    }

    /** The one area that a topic is chiefly about: the one that lists it, or else that of the duties that do. */
    public Optional<Area> areaOf(String topic) {
        return areas.stream()
                .filter(a -> a.topics().contains(topic))
                .findFirst()
                .or(() -> dutiesOf(topic).stream().findFirst().flatMap(d -> area(d.areaId())));
    }

    /** The duties that a topic asks about; also those of areas that are not its chief one. */
    public List<Duty> dutiesOf(String topic) {
        return duties.stream().filter(d -> d.topics().contains(topic)).toList();
    }

    /** Every topic that an area or a duty lists, area by area, and then those outside. */
    public Set<String> topics() {
        Set<String> topics = new LinkedHashSet<>();
        for (Area area : areas) {
            topics.addAll(area.topics());
            dutiesIn(area.id()).forEach(d -> topics.addAll(d.topics()));
        }
        topics.addAll(outsideTopics);
        return InOrder.copyOf(topics);
    }

    static Stream<String> names(Area area) {
        return Stream.concat(Stream.of(area.id(), area.title()), area.aliases().stream())
                .map(n -> n.toLowerCase(Locale.ROOT));
    }

    private static <T> Optional<T> find(List<T> among, Function<T, String> id, String wanted) {
        return among.stream().filter(x -> id.apply(x).equals(wanted)).findFirst();
    }
}
