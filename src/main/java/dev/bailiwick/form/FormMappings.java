package dev.bailiwick.form;

import dev.bailiwick.layout.Layout;
import dev.bailiwick.layout.MappedSheet;
import dev.bailiwick.layout.SheetGrid;
import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.questionnaire.Questionnaire;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.report.MappingColumns;
import dev.bailiwick.report.MappingWriter;
import dev.bailiwick.workbook.NewSheet;
import dev.bailiwick.workbook.Sheet;
import dev.bailiwick.workbook.SheetEdit;
import dev.bailiwick.workbook.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a workbook as it came, with the answers in it: only the cells that are to be filled change. Nothing is written
 * before all is known. Not thread-safe.
 */
public final class FormMappings implements MappingWriter {

    private final OutputStream out;
    private final Workbook workbook;
    private final Layout layout;
    private final Filling filling;
    private final MappingColumns columns;
    private final Optional<SheetOut> sheet;
    private final FormCounts counts = new FormCounts();
    private final List<TableFill> fills = new ArrayList<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private List<TableFill> current = List.of();

    /** @throws UnusableException if the form has nowhere to put the answers, or one column for several deployments */
    public FormMappings(OutputStream out, Workbook workbook, Layout layout, Filling filling) {
        FormCheck.check(layout, filling);
        this.out = out;
        this.workbook = workbook;
        this.layout = layout;
        this.filling = filling;
        columns = new MappingColumns(filling.deploymentIds());
        sheet = filling.sheetOut().map(name -> new SheetOut(name, columns));
        earlierSheet().filter(s -> !isOurs(s)).ifPresent(s -> {
            throw new UnusableException(
                    new Place(layout.file(), s.name(), 0, 0),
                    "the workbook has a sheet of this name already",
                    "give another to --sheet-out");
        });
    }

    private Optional<Sheet> earlierSheet() {
        return filling.sheetOut()
                .flatMap(name -> workbook.sheets().stream()
                        .filter(s -> s.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    private boolean isOurs(Sheet earlier) {
        return SheetGrid.all(workbook).stream()
                .filter(g -> g.name().equals(earlier.name()))
                .allMatch(MappedSheet::is);
    }

    @Override
    public void begin(Questionnaire questionnaire) {
        List<TableFill> begun = new ArrayList<>();
        if (questionnaire instanceof SheetQuestionnaire table) {
            layout.profile()
                    .filter(p -> FormCheck.answers(table.table(), p))
                    .ifPresent(p -> begun.add(new AnswerFill(table, p, filling, counts, workbook::computed)));
            if (filling.addColumns()) {
                begun.add(new ColumnsFill(table, columns));
            }
        }
        fills.addAll(begun);
        current = begun;
    }

    @Override
    public void row(Row row, Optional<Mapping> mapping) {
        prepared(row, mapping).run();
    }

    @Override
    public Runnable prepared(Row row, Optional<Mapping> mapping) {
        List<String> cells = filling.addColumns() || sheet.isPresent()
                ? mapping.map(columns::cells).map(this::shared).orElse(List.of())
                : List.of();
        return () -> {
            current.forEach(fill -> fill.row(row, mapping, cells));
            mapping.ifPresent(m -> sheet.ifPresent(s -> s.add(m.item(), cells)));
        };
    }

    /** Most texts stand in many rows, and all are kept to the end. */
    private List<String> shared(List<String> cells) {
        List<String> shared = new ArrayList<>(cells.size());
        for (String cell : cells) {
            String known = texts.get(cell);
            shared.add(known == null ? first(cell) : known);
        }
        return List.copyOf(shared);
    }

    private String first(String text) {
        String before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    /** What was filled, if the form's own columns are used, and what people should look at; in lines for people. */
    public List<String> lines() {
        boolean used = fills.stream().anyMatch(AnswerFill.class::isInstance);
        List<String> lines = new ArrayList<>(used ? counts.lines() : List.of());
        sheet.ifPresent(s -> lines.addAll(s.lines()));
        return lines;
    }

    @Override
    public void finish() {
        List<SheetEdit> edits = new ArrayList<>(SheetEdits.together(fills));
        List<NewSheet> added = new ArrayList<>();
        sheet.ifPresent(
                s -> earlierSheet().ifPresentOrElse(old -> edits.add(s.replacing(old)), () -> added.add(s.sheet())));
        try {
            workbook.copyTo(out, edits, added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
