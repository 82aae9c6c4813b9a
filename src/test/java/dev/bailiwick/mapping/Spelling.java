package dev.bailiwick.mapping;

import dev.bailiwick.questionnaire.Item;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Another way to write an item that says the same.
 *
 * @param way makes the other text of the one text
 */
record Spelling(String name, UnaryOperator<String> way) {

    /** Put between the words of generated items, so that every spelling has something to change. */
    static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "? ",
            "; ",
            " - ",
            "-",
            "/",
            " (",
            ") ",
            " \"",
            "\" ",
            " '",
            "'s ",
            "' ",
            ": ",
            ", e.g. ",
            " (such as ",
            " \u201cquoted\u201d ",
            "\u2019s ",
            " cafe\u0301, na\u00efve ",
            "\u00e9. ",
            " isn't ",
            " key(s) ",
            " ISO 27001:2022 ");

    private static final String[] UNSEEN = {"\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00ad"};

    Item of(Item item) {
        return new Item(
                item.id(), way.apply(item.section()), way.apply(item.follows()), way.apply(item.text()), item.place());
    }

    @Override
    public String toString() {
        return name;
    }

    static Stream<Spelling> all(long seed) {
        return Stream.of(letterCase(), spaces(), signs(), unseen(seed)).flatMap(s -> s);
    }

    private static Stream<Spelling> letterCase() {
        return Stream.of(
                new Spelling("upper case", text -> text.toUpperCase(Locale.ROOT)),
                new Spelling("lower case", text -> text.toLowerCase(Locale.ROOT)));
    }

    private static Stream<Spelling> spaces() {
        return Stream.of(
                replaced("double spaces", " ", "  "),
                replaced("tabs", " ", "\t"),
                replaced("non-breaking spaces", " ", "\u00a0"),
                replaced("narrow non-breaking spaces", " ", "\u202f"),
                replaced("line breaks", " ", "\n"),
                replaced("line breaks of Windows", " ", "\r\n"),
                new Spelling("spaces around", text -> text.isEmpty() ? text : " \t\u00a0" + text + " \n "));
    }

    private static Stream<Spelling> signs() {
        return Stream.of(
                new Spelling("curly quotes", Spelling::curly),
                new Spelling("straight quotes", Spelling::straight),
                replaced("en dashes", "-", "\u2013"),
                replaced("em dashes", "-", "\u2014"),
                replaced("non-breaking hyphens", "-", "\u2011"),
                replaced("hyphens of Unicode", "-", "\u2010"),
                new Spelling("composed letters", text -> Normalizer.normalize(text, Form.NFC)),
                new Spelling("decomposed letters", text -> Normalizer.normalize(text, Form.NFD)));
    }

    private static Stream<Spelling> unseen(long seed) {
        Random random = new Random(seed);
        return Stream.of(
                new Spelling("a zero-width character somewhere", text -> withUnseen(text, random, 1)),
                new Spelling("zero-width characters all over", text -> withUnseen(text, random, text.length() / 2)));
    }

    private static Spelling replaced(String name, String from, String to) {
        return new Spelling(name, text -> text.replace(from, to));
    }

    private static String curly(String text) {
        return text.replaceAll("(^|[\\s(])\"", "$1\u201c")
                .replace('"', '\u201d')
                .replaceAll("(^|[\\s(])'", "$1\u2018")
                .replace('\'', '\u2019');
    }

    private static String straight(String text) {
        return text.replaceAll("[\u201c\u201d]", "\"").replaceAll("[\u2018\u2019]", "'");
    }

    /** A blank text stays as it is, and no pair of surrogates is cut. */
    private static String withUnseen(String text, Random random, int count) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < count && !text.isBlank(); i++) {
            int at = random.nextInt(out.length() + 1);
            if (at == out.length() || !Character.isLowSurrogate(out.charAt(at))) {
                out.insert(at, UNSEEN[random.nextInt(UNSEEN.length)]);
            }
        }
        return out.toString();
    }
}
