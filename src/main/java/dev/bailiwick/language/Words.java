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
        INVISIBLE,
        APOSTROPHE,
        NARROW,
        WIDE,
        STOP
    }

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        Gap gap = Gap.SENTENCE;
        int at = 0;
        while (at < text.length()) {
            Kind kind = kindAt(text, at);
            if (kind == Kind.LETTER || kind == Kind.DIGIT) {
                int end = endOfWord(text, at, kind);
                addWord(words, text, at, end, gap);
                gap = Gap.NARROW;
                at = end;
            } else {
                gap = wider(gap, gapOf(text, at, kind));
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static void addWord(List<Word> words, String text, int start, int end, Gap gap) {
        String folded = fold(text.substring(start, end));
        boolean possessiveOrPlural = folded.equals("s") && start > 0 && !words.isEmpty() && isClitic(text, start, end);
        if (!possessiveOrPlural && !folded.isEmpty()) {
            words.add(new Word(folded, start, end, gap));
        }
    }

    /** The s of {@code vendor's} and of {@code key(s)}. */
    private static boolean isClitic(String text, int start, int end) {
        char before = text.charAt(start - 1);
        boolean bracketed = before == '(' && end < text.length() && text.charAt(end) == ')';
        return isApostrophe(before) || bracketed;
    }

    private static int endOfWord(String text, int start, Kind kind) {
        int at = start;
        while (at < text.length()) {
            Kind next = kindAt(text, at);
            boolean inside = next == kind || next == Kind.INVISIBLE || isInnerApostrophe(text, at, next);
            if (!inside) {
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
            case WIDE -> Gap.WIDE;
            default -> Gap.NARROW;
        };
    }

    private static final Set<String> ABBREVIATIONS = Set.of(
            "vs", "etc", "incl", "resp", "approx", "no", "nr", "cf", "esp", "avail", "dept", "inc", "ltd", "corp",
            "ref", "para", "art", "sec", "fig", "min", "max", "mgmt", "docs", "alg", "req", "freq", "info");

    /** The dots of {@code e.g.}, {@code 1.2}, {@code U.S.} and {@code vs.} end no sentence. */
    private static boolean endsSentence(String text, int at) {
        if (text.charAt(at) != '.') {
            return true;
        }
        boolean spaceFollows = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
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

    private static Gap wider(Gap a, Gap b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Kind kindAt(String text, int at) {
        int c = text.codePointAt(at);
        if (c >= 128) {
            return kindOfOther(c);
        }
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
        if (Character.isLetter(c)) {
            return Kind.LETTER;
        }
        if (Character.isDigit(c)) {
            return Kind.DIGIT;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> Kind.INVISIBLE;
            default -> isApostrophe(c) ? Kind.APOSTROPHE : kindOfFullWidth(c);
        };
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
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
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
