package dev.bailiwick.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the model's statements follow the rows that they cite, and leave nothing out. */
final class StatementsCheck {

    private final ResponsibilityModel model;

    StatementsCheck(ResponsibilityModel model) {
        this.model = model;
    }

    List<ModelFinding> findings() {
        List<ModelFinding> findings = new ArrayList<>();
        for (Statement statement : model.statements()) {
            citedRow(statement).ifPresent(row -> follow(statement, row, findings));
        }
        for (PublishedTable table : model.tables()) {
            table.rows().forEach(row -> takeUp(table, row, findings));
        }
        model.areas().stream().filter(this::hasNoTopic).forEach(area -> findings.add(noTopic(area)));
        return findings;
    }

    private Optional<PublishedTable.Row> citedRow(Statement statement) {
        return model.table(statement.citation().source())
                .flatMap(t -> t.row(statement.citation().row()));
    }

    private void follow(Statement statement, PublishedTable.Row row, List<ModelFinding> findings) {
        String words = statement.words();
        if (row.cells().stream().noneMatch(cell -> plain(cell).contains(plain(words)))) {
            findings.add(new ModelFinding(
                    ModelFinding.Kind.WORDS_NOT_IN_ROW,
                    about(statement) + ": `" + words + "` does not stand in row `" + row.name() + "`"));
        }
        List<String> named = row.holdersIn(statement.deployment()).orElse(ids(statement));
        for (Party party : statement.parties()) {
            if (!named.contains(party.id())) {
                findings.add(new ModelFinding(
                        ModelFinding.Kind.HOLDER_NOT_IN_ROW,
                        about(statement) + ": row `" + row.name() + "` does not name " + party.name()));
            }
        }
    }

    private static List<String> ids(Statement statement) {
        return statement.parties().stream().map(Party::id).toList();
    }

    private static String about(Statement statement) {
        return "`" + statement.duty() + "` in " + statement.deployment();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void takeUp(PublishedTable table, PublishedTable.Row row, List<ModelFinding> findings) {
        Citation citation = new Citation(table.id(), row.name());
        row.holders().forEach((deployment, parties) -> {
            for (String party : parties) {
                if (!isTakenUp(citation, row, deployment, party)) {
                    String name = model.party(party).map(Party::name).orElse(party);
                    findings.add(new ModelFinding(
                            ModelFinding.Kind.CELL_NOT_CITED,
                            "`" + row.name() + "` (" + table.title() + ") names " + name + " for " + deployment
                                    + ", and no duty of `" + row.areaId() + "` does"));
                }
            }
        });
    }

    /** By a statement that cites the row, or where none does because another table wins, by any of the area. */
    private boolean isTakenUp(Citation citation, PublishedTable.Row row, String deployment, String party) {
        List<Statement> ofArea = model.dutiesIn(row.areaId()).stream()
                .flatMap(d -> model.statement(d.id(), deployment).stream())
                .toList();
        List<Statement> citing =
                ofArea.stream().filter(s -> s.citation().equals(citation)).toList();
        return (citing.stream().anyMatch(Statement::offered) ? citing : ofArea)
                .stream().flatMap(s -> s.parties().stream()).anyMatch(p -> p.id().equals(party));
    }

    private boolean hasNoTopic(Area area) {
        return area.topics().isEmpty()
                && model.dutiesIn(area.id()).stream().allMatch(d -> d.topics().isEmpty());
    }

    private static ModelFinding noTopic(Area area) {
        return new ModelFinding(ModelFinding.Kind.AREA_WITHOUT_TOPIC, "no topic asks about `" + area.id() + "`");
    }
}
