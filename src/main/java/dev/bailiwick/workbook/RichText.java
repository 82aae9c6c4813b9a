package dev.bailiwick.workbook;

/** Text whose parts may look differently: the letters are read, and what tells how they sound is not. */
final class RichText {

    /** Excel allows 32,767 characters a cell; others write longer ones. */
    static final int MOST_CHARACTERS = 1 << 20;

    private RichText() {}

    /** Reads an element that holds {@code t} or runs of it to its end. Characters are still escaped. */
    static String read(XmlReader xml) {
        StringBuilder text = new StringBuilder();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> append(xml, text);
                case "r" -> run(xml, text);
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    private static void run(XmlReader xml, StringBuilder text) {
        while (xml.nextChild()) {
            if (xml.name().equals("t")) {
                append(xml, text);
            } else {
                xml.skip();
            }
        }
    }

    private static void append(XmlReader xml, StringBuilder text) {
        text.append(xml.text(MOST_CHARACTERS - text.length()));
    }
}
