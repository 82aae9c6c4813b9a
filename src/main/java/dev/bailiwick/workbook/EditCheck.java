package dev.bailiwick.workbook;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks, before anything is written, at the cells that shall be set, and refuses what would spoil a sheet. For one use. */
final class EditCheck {

    /** Of a cell, as Excel allows. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int MOST_KEPT = 10_000;

    private final String file;
    private final SheetEdit edit;
    private final XmlReader xml;
    private final Position position;
    private final Problems problems = new Problems();
    private final Map<Integer, String> models = new HashMap<>();
    private final Map<String, String> styles = new HashMap<>();
    private final List<CellLooks.Column> columns = new ArrayList<>();
    private final List<CellRange> computed = new ArrayList<>();
    private final Set<String> good = new HashSet<>();
    private final int last;

    /** @param xml the sheet, from its begin */
    EditCheck(String file, SheetEdit edit, XmlReader xml) {
        this.file = file;
        this.edit = edit;
        this.xml = xml;
        position = new Position(file, edit.sheet());
        last = edit.rows().isEmpty() ? 0 : edit.rows().last();
    }

    /**
     * What new cells look like.
     *
     * @throws dev.bailiwick.problem.UnusableException if something cannot be set
     */
    CellLooks check(List<CellRange> merges) {
        edit.rows().forEach(this::checkTexts);
        merges.forEach(this::checkMerge);
        read();
        computed.forEach(this::checkComputed);
        problems.throwIfAny();
        return new CellLooks(models, columns);
    }

    private void read() {
        xml.root("worksheet");
        boolean isDone = false;
        while (!isDone && xml.nextChild()) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> isDone = !rows();
                default -> xml.skip();
            }
        }
    }

    /** The cells that shall be set, and that formulas compute. */
    Set<CellRef> computed() {
        read();
        return computed.stream().flatMap(range -> within(range).stream()).collect(Collectors.toSet());
    }

    private void checkTexts(int row) {
        RowTexts texts = edit.texts(row);
        for (int i = 0; i < texts.size(); i++) {
            if (!good.contains(texts.text(i))) {
                checkText(new CellRef(row, texts.column(i)), texts.text(i));
            }
        }
    }

    /** Most texts stand in many rows. */
    private void checkText(CellRef cell, String text) {
        if (checkText(problems, place(cell), text)) {
            if (good.size() == MOST_KEPT) {
                good.clear();
            }
            good.add(text);
        }
    }

    /** @return whether a cell can hold it */
    static boolean checkText(Problems problems, Place place, String text) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(
                    place,
                    "a text of " + text.length() + " characters does not fit into a cell, which holds "
                            + MOST_CHARACTERS,
                    "write to another format");
        } else if (EscapedText.impossible(text)) {
            problems.add(place, "the text holds a character that no workbook can hold", "write to another format");
        } else {
            return true;
        }
        return false;
    }

    private Place place(CellRef cell) {
        return new Place(file, edit.sheet(), cell.row(), cell.column());
    }

    /** The cells of a range that shall be set. */
    private List<CellRef> within(CellRange range) {
        CellRef first = range.first();
        CellRef last = range.last();
        return edit.rows().subSet(first.row(), true, last.row(), true).stream()
                .flatMap(row -> edit.texts(row).columns().stream()
                        .filter(column -> column >= first.column() && column <= last.column())
                        .map(column -> new CellRef(row, column)))
                .toList();
    }

    private void checkMerge(CellRange merge) {
        for (CellRef cell : within(merge)) {
            if (!cell.equals(merge.first())) {
                problems.add(
                        place(cell),
                        "the cell is covered by the merged cells " + merge,
                        "write to " + merge.first() + ", which is the one that shows");
            }
        }
    }

    private void checkComputed(CellRange range) {
        for (CellRef cell : within(range)) {
            problems.add(
                    place(cell),
                    "the cell is computed by a formula",
                    "take the formula out of it, or write to another column or sheet");
        }
    }

    private void columns() {
        while (xml.nextChild(columns.size())) {
            String style = xml.attribute("style");
            if (!style.isEmpty()) {
                columns.add(new CellLooks.Column(
                        Digits.parse(xml.attribute("min")), Digits.parse(xml.attribute("max")), style));
            }
            xml.skip();
        }
    }

    /** @return false if the rest says nothing of the cells that shall be set, and is not read: a million rows may follow */
    private boolean rows() {
        while (xml.nextChild()) {
            int row = position.row(xml.attribute("r").strip());
            if (row > last) {
                return false;
            }
            while (xml.nextChild()) {
                if (xml.name().equals("c")) {
                    cell(new CellRef(row, position.column(xml.attribute("r"))));
                } else {
                    xml.skip();
                }
            }
        }
        return true;
    }

    private void cell(CellRef cell) {
        if (edit.model().isPresent() && edit.model().getAsInt() == cell.column()) {
            String style = xml.attribute("s");
            if (!style.isEmpty() && edit.rows().contains(cell.row())) {
                models.put(cell.row(), styles.computeIfAbsent(style, s -> s));
            }
        }
        while (xml.nextChild()) {
            if (xml.name().equals("f")) {
                formula(cell);
            }
            xml.skip();
        }
    }

    private void formula(CellRef cell) {
        boolean many = xml.attribute("t").equals("array") || xml.attribute("t").equals("dataTable");
        if (many) {
            computed.add(CellRange.parse(xml.attribute("ref")).orElse(new CellRange(cell, cell)));
        } else if (edit.texts(cell.row()).has(cell.column())) {
            computed.add(new CellRange(cell, cell));
        }
    }
}
