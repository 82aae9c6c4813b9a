package dev.bailiwick.workbook;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.bailiwick.archive.Archive;
import dev.bailiwick.archive.Entry;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The parts of a workbook's package. Thread-safe. */
final class Parts {

    private static final int DEEPEST = 128;
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");

    private final String file;
    private final Archive archive;
    private final WstxInputFactory factory = new WstxInputFactory();

    Parts(String file, Archive archive) {
        this.file = file;
        this.archive = archive;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    }

    String file() {
        return file;
    }

    Archive archive() {
        return archive;
    }

    Optional<XmlReader> find(String part) {
        return archive.find(part).map(this::xml);
    }

    /** @throws UnusableException if it is missing */
    XmlReader get(String part) {
        return find(part).orElseThrow(() -> missing(part));
    }

    /** @throws UnusableException if it is missing */
    Entry entry(String part) {
        return archive.find(part).orElseThrow(() -> missing(part));
    }

    UnusableException missing(String part) {
        return new UnusableException(
                Place.ofPart(file, part), "this part is missing", "the file is damaged: ask for it again");
    }

    private XmlReader xml(Entry entry) {
        InputStream in = archive.read(entry);
        return reader(entry, () -> (XMLStreamReader2) factory.createXMLStreamReader(in));
    }

    /**
     * Content for an archive: a part of this workbook as somebody changes it on the way.
     *
     * @throws UnusableException if the part is missing or not in UTF-8
     */
    Archive.Content changed(String part, Change change) {
        Entry entry = entry(part);
        try (XmlReader xml = xml(entry)) {
            xml.requireUtf8();
        }
        return out -> copy(entry, out, change);
    }

    private void copy(Entry entry, OutputStream out, Change change) throws IOException {
        Utf8Writer writer = new Utf8Writer(out);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try (Splice splice = new Splice(new InputStreamReader(archive.read(entry), decoder), writer);
                XmlReader xml = reader(entry, () -> (XMLStreamReader2) factory.createXMLStreamReader(splice))) {
            change.apply(xml, splice);
            splice.finish();
        }
    }

    /** Reads a part and says what is other in the copy. */
    @FunctionalInterface
    interface Change {
        void apply(XmlReader xml, Splice out) throws IOException;
    }

    private XmlReader reader(Entry entry, Opening opening) {
        try {
            XMLStreamReader2 xml = opening.open();
            String encoding = xml.getEncoding();
            if (encoding != null && !ENCODINGS.contains(encoding)) {
                throw unreadable(entry, "this part is not in UTF-8");
            }
            return new XmlReader(file, entry.name(), xml);
        } catch (XMLStreamException e) {
            throw unreadable(entry, "this part is no XML");
        }
    }

    private UnusableException unreadable(Entry entry, String message) {
        return new UnusableException(
                Place.ofPart(file, entry.name()), message, "open the file in a spreadsheet and save it anew");
    }

    private interface Opening {
        XMLStreamReader2 open() throws XMLStreamException;
    }
}
