package dev.bailiwick.workbook;

/** Text whose parts may look differently: the letters are read, and what tells how they sound is not. */
final class RichText {

    /** Excel allows 32,767 characters a cell; others write longer ones. */
    static final int MOST_CHARACTERS = 1 << 20;

    private RichText() {}

    /** Reads an element that holds {@code t} or runs of it to its end. Characters are still escaped. */
    static String read(XmlReader xml) {
        String first = "";
        StringBuilder more = new StringBuilder();
        while (xml.nextChild()) {
            String text = switch (xml.name()) {
                case "t" -> xml.text(MOST_CHARACTERS);
                case "r" -> run(xml);
                default -> skipped(xml);
            };
            if (first.isEmpty()) {
                first = text;
            } else {
                more.append(text);
            }
        }
        return more.isEmpty() ? first : first + more;
    }

    private static String run(XmlReader xml) {
        String text = "";
        while (xml.nextChild()) {
            text += xml.name().equals("t") ? xml.text(MOST_CHARACTERS) : skipped(xml);
        }
        return text;
    }

    private static String skipped(XmlReader xml) {
        xml.skip();
        return "";
    }
}
