package dev.bailiwick.layout;

import dev.bailiwick.workbook.Cell;
import dev.bailiwick.workbook.CellRange;
import dev.bailiwick.workbook.CellRef;
import dev.bailiwick.workbook.DropDown;
import dev.bailiwick.workbook.Sheet;
import dev.bailiwick.workbook.SheetRow;
import dev.bailiwick.workbook.Visibility;
import dev.bailiwick.workbook.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet of a workbook. Thread-safe, but for the iterators. */
public final class SheetGrid implements Grid {

    /** Larger merges serve looks, and none stands over the cells of a question. */
    private static final int MOST_CELLS = 100_000;

    private final Sheet sheet;
    private final Map<CellRef, CellRange> merges = new HashMap<>();

    private Optional<List<DropDown>> dropDowns = Optional.empty();

    private SheetGrid(Sheet sheet) {
        this.sheet = sheet;
        sheet.merges().forEach(this::add);
    }

    /** In the order of the tabs. */
    public static List<Grid> all(Workbook workbook) {
        List<Grid> grids = new ArrayList<>();
        workbook.sheets().forEach(sheet -> grids.add(new SheetGrid(sheet)));
        return grids;
    }

    private void add(CellRange range) {
        CellRef first = range.first();
        CellRef last = range.last();
        long cells = (long) (last.row() - first.row() + 1) * (last.column() - first.column() + 1);
        for (int row = first.row(); cells <= MOST_CELLS && row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                merges.put(new CellRef(row, column), range);
            }
        }
        merges.put(first, range);
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.visibility() != Visibility.VISIBLE;
    }

    @Override
    public Iterator<GridRow> rows() {
        Iterator<SheetRow> rows = sheet.rows();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public GridRow next() {
                return row(rows.next());
            }
        };
    }

    private static GridRow row(SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            while (cells.size() < cell.column() - 1) {
                cells.add("");
            }
            cells.add(cell.text());
        }
        return new GridRow(row.number(), cells, row.silent());
    }

    @Override
    public int lastRowOf(int row, int column) {
        CellRange merge = merges.get(new CellRef(row, column));
        return merge == null ? row : merge.last().row();
    }

    @Override
    public int lastColumnOf(int row, int column) {
        CellRange merge = merges.get(new CellRef(row, column));
        return merge == null ? column : merge.last().column();
    }

    @Override
    public boolean covered(int row, int column) {
        CellRef cell = new CellRef(row, column);
        CellRange merge = merges.get(cell);
        return merge != null && !merge.first().equals(cell);
    }

    /** Made once, when it is first asked for: some forms have thousands. */
    private synchronized List<DropDown> dropDowns() {
        if (dropDowns.isEmpty()) {
            dropDowns = Optional.of(sheet.dropDowns());
        }
        return dropDowns.get();
    }

    @Override
    public Optional<List<String>> choices(int row, int column) {
        CellRef cell = new CellRef(row, column);
        return dropDowns().stream()
                .filter(d -> d.range().contains(cell))
                .findFirst()
                .map(DropDown::values);
    }
}
