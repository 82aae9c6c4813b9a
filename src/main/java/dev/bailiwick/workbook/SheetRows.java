package dev.bailiwick.workbook;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of a sheet, one ahead of who asks for them. Not thread-safe. */
final class SheetRows implements Iterator<SheetRow> {

    private final XmlReader xml;
    private final RowReader rows;
    private Optional<SheetRow> next;

    /** @param xml is closed at the end */
    SheetRows(XmlReader xml, RowReader rows) {
        this.xml = xml;
        this.rows = rows;
        next = rows.next();
        closeAtEnd();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public SheetRow next() {
        SheetRow row = next.orElseThrow(NoSuchElementException::new);
        next = rows.next();
        closeAtEnd();
        return row;
    }

    private void closeAtEnd() {
        if (next.isEmpty()) {
            xml.close();
        }
    }
}
