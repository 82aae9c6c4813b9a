package dev.bailiwick.form;

import dev.bailiwick.layout.SheetQuestionnaire;
import dev.bailiwick.layout.Table;
import dev.bailiwick.mapping.Mapping;
import dev.bailiwick.mapping.Status;
import dev.bailiwick.model.Party;
import dev.bailiwick.model.Role;
import dev.bailiwick.profile.AnswerColumn;
import dev.bailiwick.profile.Profile;
import dev.bailiwick.profile.SaidAnswer;
import dev.bailiwick.profile.Template;
import dev.bailiwick.questionnaire.Row;
import dev.bailiwick.workbook.CellRef;
import dev.bailiwick.workbook.SheetEdit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Fills the form's own answer columns, as its profile says. Blank beats wrong: what is in doubt stays blank. */
final class AnswerFill implements TableFill {

    private final SheetQuestionnaire questionnaire;
    private final Profile profile;
    private final Function<Mapping, SlotValues> values;
    private final boolean overwrite;
    private final FormCounts counts;
    private final String deployment;
    private final Function<SheetEdit, Set<CellRef>> computed;
    private final NavigableMap<CellRef, String> texts = new TreeMap<>();
    private final Set<CellRef> apart = new HashSet<>();
    private final Map<CellRef, Set<Integer>> agreeing = new HashMap<>();
    private final Map<CellRef, String> mergedDown = new HashMap<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private Table table;

    /** @param computed says which of the cells to be filled are formulas */
    AnswerFill(
            SheetQuestionnaire questionnaire,
            Profile profile,
            Filling filling,
            FormCounts counts,
            Function<SheetEdit, Set<CellRef>> computed) {
        this.questionnaire = questionnaire;
        this.table = questionnaire.table();
        this.profile = profile;
        this.values = filling.values();
        this.overwrite = filling.overwrite();
        this.deployment = filling.deployment();
        this.counts = counts;
        this.computed = computed;
    }

    @Override
    public void row(Row row, Optional<Mapping> mapping, List<String> cells) {
        if (row instanceof Row.Heading || row instanceof Row.Remark) {
            table = questionnaire.tableOf(row);
            places.clear();
        }
        rememberMerged(row);
        mapping.filter(m -> !m.item().isBlank()).ifPresent(m -> fill(row, m));
    }

    private void fill(Row row, Mapping mapping) {
        if (mapping.status() != Status.MAPPED) {
            leave(row, counts::unsure);
        } else if (isLeft(row)) {
            leave(row, counts::left);
        } else {
            profile.answers()
                    .forEach(answer -> named(answer.header())
                            .forEach(column -> cell(new CellRef((int) row.line(), column), row, answer, mapping)));
        }
    }

    /** @param blank told if some cell is blank and stays so */
    private void leave(Row row, Runnable blank) {
        List<String> before = profile.answers().stream()
                .flatMap(answer -> named(answer.header()).stream())
                .filter(column -> !table.grid().covered((int) row.line(), column))
                .map(column -> text(row, column))
                .toList();
        if (before.contains("")) {
            blank.run();
        }
        before.stream().filter(text -> !text.isEmpty()).forEach(text -> nothing(text, () -> {}));
        profile.answers().stream()
                .flatMap(answer -> named(answer.header()).stream())
                .forEach(column -> above((int) row.line(), column).ifPresent(apart::add));
    }

    /** Counts a cell that there is nothing to write into. */
    private void nothing(String before, Runnable blank) {
        if (before.isEmpty()) {
            blank.run();
        } else if (overwrite) {
            counts.notCleared();
        }
    }

    /** Names are compared at length, so this is done once a column and not in every row. */
    private List<Integer> named(String header) {
        return places.computeIfAbsent(header, table::named);
    }

    /** A person's answer that is merged down stands in the first row of the merge only. */
    private void rememberMerged(Row row) {
        profile.leaveRows().keySet().stream()
                .flatMap(header -> named(header).stream())
                .filter(column -> table.grid().lastRowOf((int) row.line(), column) > row.line())
                .forEach(column -> mergedDown.putIfAbsent(new CellRef((int) row.line(), column), text(row, column)));
    }

    private boolean isLeft(Row row) {
        return profile.leaveRows().entrySet().stream()
                .anyMatch(left -> named(left.getKey()).stream()
                        .map(column -> said(row, column))
                        .anyMatch(said -> left.getValue().stream().anyMatch(word -> SaidAnswer.is(said, word))));
    }

    private String said(Row row, int column) {
        return above((int) row.line(), column)
                .map(first -> mergedDown.getOrDefault(first, ""))
                .orElseGet(() -> text(row, column));
    }

    private void cell(CellRef cell, Row row, AnswerColumn answer, Mapping mapping) {
        if (table.grid().covered(cell.row(), cell.column())) {
            above(cell.row(), cell.column()).ifPresent(first -> share(first, cell.row(), answer, mapping));
            return;
        }
        Set<Role> roles = roles(mapping);
        String before = text(row, cell.column());
        Optional<Template> template = answer.template(roles);
        String value = template.map(t -> t.fill(values.apply(mapping)::of)).orElse("");
        Optional<String> written = value.isEmpty() ? Optional.empty() : offered(cell, value, roles);
        if (written.isPresent()) {
            write(cell, before, written.get());
        } else if (!value.isEmpty()) {
            nothing(before, () -> notOffered(cell, value));
        } else if (template.isEmpty() && !roles.isEmpty()) {
            nothing(before, counts::wordless);
        } else {
            nothing(before, () -> {});
        }
    }

    /** The cell above with which this one is merged, where it is hidden behind one. */
    private Optional<CellRef> above(int row, int column) {
        int first = row;
        while (table.grid().covered(first, column)) {
            first--;
        }
        boolean merged = first < row && table.grid().lastRowOf(first, column) >= row;
        return merged ? Optional.of(new CellRef(first, column)) : Optional.empty();
    }

    /** Several rows have one cell, which can only say what holds for all of them. */
    private void share(CellRef first, int row, AnswerColumn answer, Mapping mapping) {
        Set<Role> roles = roles(mapping);
        Optional<String> value = answer.template(roles)
                .map(t -> t.fill(values.apply(mapping)::of))
                .flatMap(text -> offered(first, text, roles));
        if (!value.equals(Optional.ofNullable(texts.get(first)))) {
            apart.add(first);
        } else if (value.isPresent()) {
            agreeing.computeIfAbsent(first, f -> new HashSet<>()).add(row);
        }
    }

    private Set<Role> roles(Mapping mapping) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        mapping.answerIn(deployment).parties().stream().map(Party::role).forEach(roles::add);
        return roles;
    }

    /** The value as the cell's drop-down spells it, or its own word for these parties; any value where it has none. */
    private Optional<String> offered(CellRef cell, String value, Set<Role> roles) {
        Optional<List<String>> list = table.grid().choices(cell.row(), cell.column());
        if (list.isEmpty()) {
            return Optional.of(value);
        }
        List<String> choices = list.get();
        return choices.stream()
                .filter(c -> c.strip().equalsIgnoreCase(value))
                .findFirst()
                .or(() -> profile.listWords().choose(choices, roles));
    }

    private void notOffered(CellRef cell, String value) {
        if (table.grid().choices(cell.row(), cell.column()).stream().allMatch(List::isEmpty)) {
            counts.unknownList();
        } else {
            counts.notOffered(value);
        }
    }

    private void write(CellRef cell, String before, String value) {
        if (before.equals(value.strip())) {
            return;
        }
        if (!before.isEmpty() && !overwrite) {
            counts.kept();
            return;
        }
        texts.put(cell, value);
    }

    private String text(Row row, int column) {
        int index = column - table.firstColumn();
        return index < row.cells().size() ? row.cells().get(index).strip() : "";
    }

    @Override
    public SheetEdit edit() {
        apart.stream().filter(texts::containsKey).forEach(cell -> counts.shared());
        apart.forEach(texts::remove);
        for (CellRef formula : computed.apply(new SheetEdit(table.grid().name(), texts))) {
            texts.remove(formula);
            counts.computed();
        }
        counts.filled(texts.keySet(), agreeing);
        return new SheetEdit(table.grid().name(), texts);
    }
}
