package dev.bailiwick.report;

import dev.bailiwick.layout.Layout;
import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.layout.Table;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problem;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.Columns;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.report.Inspection.ColumnSeen;
import dev.bailiwick.report.Inspection.ItemSeen;
import dev.bailiwick.report.Inspection.SheetSkipped;
import dev.bailiwick.report.Inspection.TableSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads questionnaires to their end to tell what is in them. Not thread-safe. */
public final class Inspector {

    private static final int FIRST = 3;
    private static final String BY_NAME = "by its name";

    private final Optional<Layout> layout;

    /** @param layout of a workbook; empty for other files */
    public Inspector(Optional<Layout> layout) {
        this.layout = layout;
    }

    /** @param notices what was found on the way; read when all rows have been */
    public Inspection inspect(String file, List<Questionnaire> questionnaires, List<Problem> notices) {
        List<TableSeen> tables = questionnaires.stream().map(this::table).toList();
        String form = layout.filter(Layout::recognised)
                .flatMap(Layout::profile)
                .map(Profile::title)
                .orElse("");
        List<SheetSkipped> skipped = layout.map(Layout::skipped).orElse(List.of()).stream()
                .map(s -> new SheetSkipped(s.sheet(), s.why()))
                .toList();
        int items = tables.stream().mapToInt(TableSeen::items).sum();
        return new Inspection(
                file,
                form,
                items,
                tables,
                skipped,
                notices.stream().map(Problem::toString).toList());
    }

    private TableSeen table(Questionnaire questionnaire) {
        Tally tally = new Tally();
        questionnaire.rows().forEachRemaining(tally::add);
        Optional<Table> table =
                questionnaire instanceof SheetQuestionnaire sheet ? Optional.of(sheet.table()) : Optional.empty();
        int firstRow = tally.first.isEmpty() ? 0 : tally.first.get(0).row();
        return new TableSeen(
                table.map(t -> t.grid().name()).orElse(""),
                table.map(Table::headerRow).orElse(questionnaire.above().size() + 1),
                table.map(Table::isGuessed).orElse(false),
                tally.items,
                tally.blank,
                tally.again,
                tally.headers,
                tally.remarks,
                columns(questionnaire, table, firstRow),
                tally.first);
    }

    private static final class Tally {
        private int items;
        private int blank;
        private int again;
        private int headers;
        private int remarks;
        private final List<ItemSeen> first = new ArrayList<>();

        void add(Row row) {
            if (row instanceof Row.Question question) {
                items++;
                blank += question.item().isBlank() ? 1 : 0;
                if (first.size() < FIRST) {
                    first.add(new ItemSeen(
                            question.item().id(),
                            question.item().section(),
                            question.item().text(),
                            (int) row.line()));
                }
            } else if (row instanceof Row.Again) {
                again++;
            } else if (row instanceof Row.Heading) {
                headers++;
            } else {
                remarks++;
            }
        }
    }

    private List<ColumnSeen> columns(Questionnaire questionnaire, Optional<Table> table, int firstRow) {
        List<ColumnSeen> columns = new ArrayList<>();
        for (int i = 0; i < questionnaire.header().size(); i++) {
            int column = i + table.map(Table::firstColumn).orElse(1);
            String header = table.map(t -> name(t, column))
                    .orElse(questionnaire.header().get(i));
            Optional<ColumnRole> role = role(questionnaire.columns(), i);
            boolean filled = role.isEmpty() && isFilled(header);
            columns.add(new ColumnSeen(
                    Place.letters(column),
                    header,
                    role.map(ColumnRole::word).orElse(filled ? "filled" : ""),
                    role.map(r -> table.map(t -> t.grounds().getOrDefault(r, BY_NAME))
                                    .orElse(BY_NAME))
                            .orElse(filled ? "as profile `" + profileId() + "` says" : ""),
                    table.filter(t -> firstRow > 0)
                            .flatMap(t -> t.grid().choices(firstRow, column))
                            .orElse(List.of())));
        }
        return columns;
    }

    private static String name(Table table, int column) {
        return column <= table.names().size() ? table.names().get(column - 1) : "";
    }

    private static Optional<ColumnRole> role(Columns columns, int column) {
        if (columns.question() == column) {
            return Optional.of(ColumnRole.QUESTION);
        }
        if (columns.id().stream().anyMatch(id -> id == column)) {
            return Optional.of(ColumnRole.ID);
        }
        return columns.sections().contains(column) ? Optional.of(ColumnRole.SECTION) : Optional.empty();
    }

    private boolean isFilled(String header) {
        return layout.flatMap(Layout::profile).map(Profile::answers).orElse(List.of()).stream()
                .anyMatch(a -> a.isCalled(header));
    }

    private String profileId() {
        return layout.flatMap(Layout::profile).map(Profile::id).orElse("");
    }
}
