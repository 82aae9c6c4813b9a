package dev.bailiwick.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refuses entries whose names lead out of the archive or occur twice, and those that cannot be read. */
final class EntryNames {

    private static final String TAMPERED = "somebody has tampered with the file: do not use it";

    private EntryNames() {}

    /** The entries by their names in lower case, since the letter case of parts does not matter. */
    static Map<String, Entry> checked(List<Entry> entries, Refusal refusal) {
        Map<String, Entry> byName = new HashMap<>();
        for (Entry entry : entries) {
            check(entry, refusal);
            if (byName.put(key(entry.name()), entry) != null) {
                throw refusal.because("two entries are named `" + entry.name() + "`", TAMPERED);
            }
        }
        return byName;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void check(Entry entry, Refusal refusal) {
        String name = entry.name();
        if (name.isEmpty() || name.startsWith("/") || name.indexOf('\0') >= 0 || leadsOut(name)) {
            throw refusal.because("an entry is named `" + name + "`, which leads out of the file", TAMPERED);
        }
        if ((entry.flags() & Entry.ENCRYPTED) != 0) {
            throw refusal.because(name, "this entry is encrypted", "save the file without a password");
        }
        if (entry.method() != Entry.STORED && entry.method() != Entry.DEFLATED) {
            throw refusal.because(
                    name,
                    "this entry is compressed by method " + entry.method() + ", which is not known here",
                    "open the file in a spreadsheet and save it anew");
        }
    }

    private static boolean leadsOut(String name) {
        return name.matches("[A-Za-z]:.*") || Arrays.asList(name.split("/", -1)).contains("..");
    }
}
