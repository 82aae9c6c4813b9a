package dev.bailiwick.report;

import dev.bailiwick.mapping.Answer;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.model.Area;
import dev.bailiwick.model.Duty;
import dev.bailiwick.model.Party;
import dev.bailiwick.report.AnswerTexts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The columns that a mapping adds to a questionnaire. With several deployments the columns that depend on the
 * deployment stand once for each: {@code responsible_party[byoc]}. Immutable.
 */
public final class MappingColumns {

    private record Column(String name, Function<Mapping, String> cell) {}

    private record AnswerColumn(String name, Function<Texts, String> cell) {}

    private static final List<AnswerColumn> OF_DEPLOYMENT = List.of(
            new AnswerColumn("responsible_party", Texts::parties),
            new AnswerColumn("ssrm_ownership", Texts::ownership),
            new AnswerColumn("vendor_duty", Texts::vendorDuty),
            new AnswerColumn("customer_duty", Texts::customerDuty));

    private final List<Column> columns = new ArrayList<>();

    /** @param deployments the ids of those asked for, at least one */
    public MappingColumns(List<String> deployments) {
        AnswerTexts texts = new AnswerTexts(answer -> Why.duties(answer, deployments.size() > 1));
        columns.add(new Column("area", m -> m.area().map(Area::id).orElse("")));
        columns.add(new Column("other_areas", m -> joined(m.others(), Area::id, ";")));
        columns.add(
                new Column("topic", m -> m.topics().isEmpty() ? "" : m.topics().get(0)));
        columns.add(new Column("duties", m -> joined(m.duties(), Duty::id, ";")));
        for (AnswerColumn column : OF_DEPLOYMENT) {
            for (String deployment : deployments) {
                String name = deployments.size() > 1 ? column.name + "[" + deployment + "]" : column.name;
                columns.add(new Column(name, m -> column.cell.apply(texts.of(m.answerIn(deployment)))));
            }
        }
        columns.add(new Column("status", m -> m.status().toString()));
        columns.add(new Column("confidence", m -> Decimals.two(m.confidence())));
        columns.add(new Column("why", m -> Why.of(m, duties(m, deployments, texts))));
    }

    private static List<List<String>> duties(Mapping mapping, List<String> deployments, AnswerTexts texts) {
        return deployments.stream()
                .map(d -> texts.of(mapping.answerIn(d)).why())
                .toList();
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** In the order of the names. */
    public List<String> cells(Mapping mapping) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(column.cell.apply(mapping));
        }
        return List.copyOf(cells);
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
        return joined(answer.parties(), Party::name, "; ");
    }

    private static <T> String joined(List<T> parts, Function<T, String> name, String between) {
        StringJoiner joined = new StringJoiner(between);
        for (T part : parts) {
            joined.add(name.apply(part));
        }
        return joined.toString();
    }
}
