package dev.bailiwick.language;

import dev.bailiwick.language.Word.Gap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into words. Letters and digits are words of their own ({@code SOC2} is {@code soc 2}), so that spacing
 * does not matter; invisible characters, letter case and compatibility forms do not matter either. Thread-safe.
 */
final class Words {

    private enum Kind {
        LETTER,
        DIGIT,
        APOSTROPHE,
        NARROW,
        WIDE,
        STOP
    }

    private static final Set<String> ABBREVIATIONS = Set.of(
            "vs", "etc", "incl", "resp", "approx", "no", "nr", "cf", "esp", "avail", "dept", "inc", "ltd", "corp",
            "ref", "para", "art", "sec", "fig", "min", "max", "mgmt", "docs", "alg", "req", "freq", "info");

    private Words() {}

    static List<Word> of(String whole) {
        BareText bare = BareText.of(whole);
        String text = bare.text();
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        Gap gap = Gap.SENTENCE;
        int at = 0;
        while (at < text.length()) {
            Kind kind = kindAt(text, at);
            if (kind == Kind.LETTER || kind == Kind.DIGIT) {
                int end = endOfWord(text, at, kind);
                String folded = fold(text.substring(at, end));
                if (!folded.isEmpty() && !(folded.equals("s") && isClitic(text, at, end))) {
                    words.add(new Word(folded, bare.origin(at), bare.origin(end), gap));
                }
                gap = Gap.NARROW;
                at = end;
            } else {
                gap = wider(gap, gapOf(text, at, kind));
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** The s of {@code vendor's} and of {@code key(s)}. */
    private static boolean isClitic(String text, int start, int end) {
        if (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2))) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean bracketed = before == '(' && end < text.length() && text.charAt(end) == ')';
        return isApostrophe(before) || bracketed;
    }

    private static int endOfWord(String text, int start, Kind kind) {
        int at = start;
        while (at < text.length()) {
            Kind next = kindAt(text, at);
            if (next != kind && !isInnerApostrophe(text, at, next)) {
                return at;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** In {@code don't} the word goes on; in {@code vendor's} it ends. */
    private static boolean isInnerApostrophe(String text, int at, Kind kind) {
        if (kind != Kind.APOSTROPHE || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        boolean lettersAround = kindAt(text, at - 1) == Kind.LETTER && kindAt(text, at + 1) == Kind.LETTER;
        boolean lone = at + 2 >= text.length() || kindAt(text, at + 2) != Kind.LETTER;
        boolean possessive = Character.toLowerCase(text.charAt(at + 1)) == 's' && lone;
        return lettersAround && !possessive;
    }

    private static Gap gapOf(String text, int at, Kind kind) {
        return switch (kind) {
            case STOP -> endsSentence(text, at) ? Gap.SENTENCE : Gap.NARROW;
            case WIDE -> isInWord(text, at) ? Gap.NARROW : Gap.WIDE;
            default -> Gap.NARROW;
        };
    }

    /** The dots of {@code e.g.}, {@code 1.2}, {@code U.S.} and {@code vs.} end no sentence. */
    private static boolean endsSentence(String text, int at) {
        if (text.charAt(at) != '.') {
            return true;
        }
        boolean spaceFollows = at + 1 >= text.length() || isSpace(text.charAt(at + 1));
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        boolean abbreviation =
                (word.length() == 1 && Character.isLetter(word.charAt(0))) || ABBREVIATIONS.contains(word);
        boolean last = at + 1 >= text.length();
        return spaceFollows && (last || !abbreviation);
    }

    /** The colon of {@code ISO 27001:2022} and {@code iam:PassRole}, the comma of {@code 10,000}. */
    private static boolean isInWord(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return text.charAt(at) == ':'
                ? Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)
                : text.charAt(at) == ',' && Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Gap wider(Gap a, Gap b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static final Kind[] ASCII = new Kind[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = kindOfAscii(c);
        }
    }

    private static Kind kindAt(String text, int at) {
        char c = text.charAt(at);
        return c < ASCII.length ? ASCII[c] : kindOfOther(text.codePointAt(at));
    }

    private static Kind kindOfAscii(int c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return Kind.LETTER;
        }
        if (c >= '0' && c <= '9') {
            return Kind.DIGIT;
        }
        return switch (c) {
            case '\'' -> Kind.APOSTROPHE;
            case '.', '?', '!', ';' -> Kind.STOP;
            case ',', ':', '(', ')', '[', ']', '{', '}', '|' -> Kind.WIDE;
            default -> Kind.NARROW;
        };
    }

    private static Kind kindOfOther(int c) {
        if (isApostrophe(c)) {
            return Kind.APOSTROPHE;
        }
        if (Character.isLetter(c)) {
            return Kind.LETTER;
        }
        if (Character.isDigit(c)) {
            return Kind.DIGIT;
        }
        return kindOfFullWidth(c);
    }

    private static Kind kindOfFullWidth(int c) {
        return switch (c) {
            case '，', '：', '（', '）', '、' -> Kind.WIDE;
            case '．', '？', '！', '；', '。' -> Kind.STOP;
            default -> Kind.NARROW;
        };
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
    }

    private static String fold(String raw) {
        if (isPlain(raw)) {
            return raw.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder(raw.length());
        Normalizer.normalize(raw, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isApostrophe(c))
                .forEach(kept::appendCodePoint);
        // By way of upper case, since some letters have a lower case that leads to it and does not come from it.
        return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 128 || raw.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }
}
