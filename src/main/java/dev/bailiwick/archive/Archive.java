package dev.bailiwick.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ZIP archive in memory. It is checked whole before anything of it is used: its directory and the headers of its
 * entries agree, no two entries share a name or bytes, no name leads out of it, every checksum fits, and what it unpacks
 * to is bounded. Thread-safe.
 */
public final class Archive {

    /** How many bytes an archive may have. */
    public static final int MOST_BYTES = 50 << 20;

    private final Bytes bytes;
    private final EndRecord end;
    private final List<Entry> entries;
    private final Map<String, Entry> byName;
    private final Contents contents;

    /**
     * @param name for messages
     * @param content must not be changed afterwards
     * @throws dev.bailiwick.problem.UnusableException if it is damaged, too large or made to harm
     */
    public Archive(String name, byte[] content) {
        Refusal refusal = new Refusal(name);
        bytes = new Bytes(content);
        end = EndRecord.of(bytes, refusal);
        entries = List.copyOf(new CentralDirectory(bytes, refusal).entries(end));
        byName = EntryNames.checked(entries, refusal);
        new LocalHeaders(bytes, refusal).check(entries, end.directory());
        contents = new Contents(bytes, refusal);
        contents.check(entries);
    }

    /** In the order of its directory. */
    public List<Entry> entries() {
        return entries;
    }

    /** @param name its letter case does not matter */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(EntryNames.key(name)));
    }

    /** What an entry of this archive holds. */
    public InputStream read(Entry entry) {
        return contents.open(entry);
    }

    /**
     * Writes the same archive with other content for some entries and with more of them after the others. All else is
     * the same byte for byte, times and order included; what is new bears the first time that ZIP knows.
     *
     * @param changed by the names of entries
     * @param added by their names, in the order of the map
     */
    public void copyTo(OutputStream out, Map<String, Content> changed, Map<String, Content> added) throws IOException {
        if (changed.isEmpty() && added.isEmpty()) {
            out.write(bytes.content());
        } else {
            new ArchiveCopy(bytes, end, out).write(entries, changed, added);
        }
    }

    /** Content that is made while it is written. */
    @FunctionalInterface
    public interface Content {
        /** Leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
