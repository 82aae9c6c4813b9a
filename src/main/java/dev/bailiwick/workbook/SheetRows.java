package dev.bailiwick.workbook;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of a sheet, one ahead of who asks for them. Not thread-safe. */
final class SheetRows implements Iterator<SheetRow> {

    private final XmlReader xml;
    private final RowReader rows;
    private final int last;
    private Optional<SheetRow> next = Optional.empty();

    /**
     * @param xml is closed at the end
     * @param last the last row to read: a million that hold nothing may follow. 0 if there is none
     */
    SheetRows(XmlReader xml, RowReader rows, int last) {
        this.xml = xml;
        this.rows = rows;
        this.last = last;
        read(0);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public SheetRow next() {
        SheetRow row = next.orElseThrow(NoSuchElementException::new);
        read(row.number());
        return row;
    }

    private void read(int done) {
        next = done < last ? rows.next() : Optional.empty();
        if (next.isEmpty()) {
            xml.close();
        }
    }
}
