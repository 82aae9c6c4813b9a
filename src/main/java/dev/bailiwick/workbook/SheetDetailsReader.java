package dev.bailiwick.workbook;

import dev.bailiwick.workbook.SheetDetails.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a sheet from begin to end, all rows too, so that whatever is wrong with it is known. For one use. */
final class SheetDetailsReader {

    private static final int MOST_RANGES = 200_000;
    private static final int LONGEST_FORMULA = 1 << 16;

    private final XmlReader xml;
    private final Position position;
    private final CellReader cells;
    private final List<CellRange> merges = new ArrayList<>();
    private final List<CellRange> hiddenColumns = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private boolean isProtected;
    private int lastRow;

    SheetDetailsReader(XmlReader xml, Position position, CellReader cells) {
        this.xml = xml;
        this.position = position;
        this.cells = cells;
    }

    SheetDetails read() {
        xml.root("worksheet");
        boolean rows = false;
        while (xml.nextChild()) {
            if (xml.name().equals("sheetData")) {
                if (rows) {
                    throw position.problem("its rows occur twice");
                }
                rows = true;
                readRows();
            } else {
                other();
            }
        }
        return new SheetDetails(
                isProtected,
                lastRow,
                cells.metFormula(),
                List.copyOf(merges),
                List.copyOf(hiddenColumns),
                List.copyOf(choices));
    }

    private void readRows() {
        RowReader rows = new RowReader(xml, position, cells);
        for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            lastRow = row.get().number();
        }
    }

    private void other() {
        switch (xml.name()) {
            case "cols" -> eachChild("col", this::column);
            case "sheetProtection" -> {
                isProtected = xml.isOn("sheet");
                xml.skip();
            }
            case "mergeCells" -> eachChild("mergeCell", this::merge);
            case "dataValidations" -> eachChild("dataValidation", this::validation);
            case "extLst" -> eachChild("ext", this::extension);
            default -> xml.skip();
        }
    }

    private void eachChild(String name, Runnable reading) {
        while (xml.nextChild()) {
            if (xml.name().equals(name)) {
                reading.run();
            } else {
                xml.skip();
            }
        }
    }

    private void column() {
        if (xml.isOn("hidden")) {
            int min = column(xml.attribute("min"));
            int max = column(xml.attribute("max"));
            if (min <= max) {
                add(hiddenColumns, new CellRange(new CellRef(1, min), new CellRef(1, max)));
            }
        }
        xml.skip();
    }

    private static int column(String number) {
        return Math.max(1, Math.min(Digits.parse(number), CellRef.COLUMNS));
    }

    private void merge() {
        String ref = xml.attribute("ref");
        add(merges, CellRange.parse(ref).orElseThrow(() -> position.problem("`" + ref + "` cannot be merged")));
        xml.skip();
    }

    private void extension() {
        eachChild("x14:dataValidations", () -> eachChild("x14:dataValidation", this::validation));
    }

    private void validation() {
        boolean list = xml.attribute("type").equals("list");
        String ranges = xml.attribute("sqref");
        String formula = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "formula1" -> formula = xml.text(LONGEST_FORMULA);
                case "x14:formula1" -> formula = extensionFormula();
                case "xm:sqref" -> ranges = xml.text(LONGEST_FORMULA);
                default -> xml.skip();
            }
        }
        if (list) {
            choices(ranges, formula.strip());
        }
    }

    private String extensionFormula() {
        String formula = "";
        while (xml.nextChild()) {
            formula = xml.text(LONGEST_FORMULA);
        }
        return formula;
    }

    private void choices(String ranges, String formula) {
        for (String range : ranges.strip().split("\\s+", -1)) {
            Optional<CellRange> parsed = CellRange.parse(range);
            parsed.ifPresent(r -> add(choices, new Choice(r, formula)));
        }
    }

    private <T> void add(List<T> list, T one) {
        if (list.size() == MOST_RANGES) {
            throw position.problem("it has more than " + MOST_RANGES + " ranges of one kind");
        }
        list.add(one);
    }
}
