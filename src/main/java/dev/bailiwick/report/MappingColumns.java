package dev.bailiwick.report;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns that a mapping adds to a questionnaire. With several deployments the columns that depend on the
 * deployment stand once for each: {@code responsible_party[byoc]}. Immutable.
 */
public final class MappingColumns {

    private record Column(String name, Function<Mapping, String> cell) {}

    private record AnswerColumn(String name, Function<Answer, String> cell) {}

    private static final List<AnswerColumn> OF_DEPLOYMENT = List.of(
            new AnswerColumn("responsible_party", MappingColumns::parties),
            new AnswerColumn("ssrm_ownership", Answer::ownership),
            new AnswerColumn("vendor_duty", answer -> answer.dutiesOf(Role.VENDOR)),
            new AnswerColumn("customer_duty", answer -> answer.dutiesOf(Role.CUSTOMER)));

    private final List<Column> columns = new ArrayList<>();

    /** @param deployments the ids of those asked for, at least one */
    public MappingColumns(List<String> deployments) {
        columns.add(new Column("area", m -> m.area().map(Area::id).orElse("")));
        columns.add(new Column("other_areas", m -> joined(m.others(), Area::id)));
        columns.add(
                new Column("topic", m -> m.topics().isEmpty() ? "" : m.topics().get(0)));
        columns.add(new Column("duties", m -> joined(m.duties(), Duty::id)));
        for (AnswerColumn column : OF_DEPLOYMENT) {
            for (String deployment : deployments) {
                String name = deployments.size() > 1 ? column.name + "[" + deployment + "]" : column.name;
                columns.add(new Column(name, m -> column.cell.apply(m.answerIn(deployment))));
            }
        }
        columns.add(new Column("status", m -> m.status().toString()));
        columns.add(new Column("confidence", m -> String.format(Locale.ROOT, "%.2f", m.confidence())));
        columns.add(new Column("why", m -> Why.of(m, deployments)));
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** In the order of the names. */
    public List<String> cells(Mapping mapping) {
        return columns.stream().map(column -> column.cell.apply(mapping)).toList();
    }

    /**
     * One of the cells.
     *
     * @throws java.util.NoSuchElementException if no column has this name
     */
    public String cell(String name, Mapping mapping) {
        return columns.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .orElseThrow()
                .cell
                .apply(mapping);
    }

    static String parties(Answer answer) {
        return answer.parties().stream().map(Party::name).collect(Collectors.joining("; "));
    }

    private static <T> String joined(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).collect(Collectors.joining(";"));
    }
}
