package dev.bailiwick.workbook;

import com.ctc.wstx.exc.WstxLazyException;
import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.UnusableException;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads one part of a workbook as it goes on. Whoever meets an element reads it to its end: by {@link #nextChild()} until
 * there is none, by {@link #text(int)}, or by {@link #skip()}. Not thread-safe.
 */
final class XmlReader implements AutoCloseable {

    /** Excel stops at 65,490 cell styles, and keeps fewer of anything else that is kept here. */
    private static final int MOST_KEPT = 100_000;

    private static final String HELP = "the file is damaged: ask for it again";

    /** Both editions of the standard, and the additions of Excel 2010 for lists on other sheets. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "",
            "http://purl.oclc.org/ooxml/spreadsheetml/main", "",
            "http://schemas.openxmlformats.org/package/2006/relationships", "",
            "http://schemas.openxmlformats.org/package/2006/content-types", "",
            "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:",
            "http://schemas.microsoft.com/office/excel/2006/main", "xm:");

    private final String file;
    private final String part;
    private final XMLStreamReader2 xml;

    XmlReader(String file, String part, XMLStreamReader2 xml) {
        this.file = file;
        this.part = part;
        this.xml = xml;
    }

    /** Moves to the outermost element, which must be this one. */
    void root(String name) {
        if (!nextChild() || !name().equals(name)) {
            throw new UnusableException(Place.ofPart(file, part), "this part is no `" + name + "`", HELP);
        }
    }

    /**
     * Moves to the next element within the one that is open.
     *
     * @return false at the end of that one
     */
    boolean nextChild() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /**
     * The same, for those who keep what they read.
     *
     * @param kept how many they have already
     */
    boolean nextChild(int kept) {
        boolean more = nextChild();
        if (more && kept == MOST_KEPT) {
            throw here("no workbook has more than " + MOST_KEPT + " of these", "do not use the file");
        }
        return more;
    }

    private int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw here("a DOCTYPE stands here, and no workbook has one", "do not use the file");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (WstxLazyException e) {
            throw here("the XML is broken", HELP);
        }
    }

    private UnusableException broken(XMLStreamException e) {
        return at(e.getLocation() == null ? xml.getLocation() : e.getLocation(), "the XML is broken", HELP);
    }

    private UnusableException here(String message, String help) {
        return at(xml.getLocation(), message, help);
    }

    private UnusableException at(Location at, String message, String help) {
        return new UnusableException(
                new Place(file + ":" + part, at.getLineNumber(), at.getColumnNumber()), message, help);
    }

    /** The element's name in the standard, {@code x14:} before those of Excel 2010, and with {@code ?} all others. */
    String name() {
        String before = PREFIXES.getOrDefault(xml.getNamespaceURI(), "?");
        return before.isEmpty() ? xml.getLocalName() : before + xml.getLocalName();
    }

    /** An attribute that is in no namespace; empty where there is none. */
    String attribute(String name) {
        return attribute(name, "");
    }

    String attribute(String name, String otherwise) {
        String value = xml.getAttributeValue("", name);
        return value == null ? otherwise : value;
    }

    boolean isOn(String attribute) {
        String value = attribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    /** The id of a relationship, {@code r:id}; empty where there is none. */
    String relation() {
        int at = relationIndex();
        return at < 0 ? "" : xml.getAttributeValue(at);
    }

    /** The namespace of {@link #relation()}; empty where there is none. */
    String relationNamespace() {
        int at = relationIndex();
        return at < 0 ? "" : xml.getAttributeNamespace(at);
    }

    private int relationIndex() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Reads the element to its end. */
    void skip() {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /**
     * Reads the element, which holds text only, to its end.
     *
     * @param most how long the text may be
     */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(text);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                throw here("an element stands within a text", HELP);
            }
            if (text.length() > most) {
                throw here("this text is longer than any cell can hold", "shorten it");
            }
            event = next();
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (WstxLazyException e) {
            throw here("the XML is broken", HELP);
        }
    }

    /** The parser itself, for those who copy. */
    XMLStreamReader2 raw() {
        return xml;
    }

    /** @throws UnusableException if the part is in another encoding */
    void requireUtf8() {
        String encoding = xml.getEncoding();
        if (encoding != null && !encoding.equals("UTF-8") && !encoding.equals("US-ASCII")) {
            throw new UnusableException(
                    Place.ofPart(file, part),
                    "this part is not in UTF-8",
                    "open the file in a spreadsheet and save it anew");
        }
    }

    /** Where the tag begins at which the parser stands, in letters from the begin of the part. */
    long start() {
        return xml.getLocationInfo().getStartingCharOffset();
    }

    /** Where the tag ends at which the parser stands. */
    long end() {
        try {
            return xml.getLocationInfo().getEndingCharOffset();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Whether the element opens and closes in one tag. */
    boolean isEmpty() {
        try {
            return xml.isEmptyElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** What stands before the element's name, with its colon; empty where there is nothing. */
    String prefix() {
        String prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? "" : prefix + ":";
    }

    @Override
    public void close() {
        try {
            xml.closeCompletely();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
