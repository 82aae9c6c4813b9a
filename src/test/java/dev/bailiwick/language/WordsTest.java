package dev.bailiwick.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    /** The words with a comma or full stop for a wide gap or the end of a sentence between them. */
    private static String cut(String text) {
        StringBuilder out = new StringBuilder();
        for (Word word : Words.of(text)) {
            String gap = switch (word.before()) {
                case NARROW -> " ";
                case WIDE -> ", ";
                case SENTENCE -> ". ";
            };
            out.append(out.isEmpty() ? "" : gap).append(word.folded());
        }
        return out.toString();
    }

    @Test
    void letters_and_digits_are_words_of_their_own() {
        assertThat(cut("SOC2 and SOC 2, AES-256/TLS1.2")).isEqualTo("soc 2 and soc 2, aes 256 tls 1 2");
    }

    @Test
    void a_phrase_runs_across_hyphens_slashes_and_quotes_but_not_across_commas_and_brackets() {
        assertThat(cut("multi-factor sign/log \"on\" (or not), [x]: y"))
                .isEqualTo("multi factor sign log on, or not, x, y");
    }

    @Test
    void full_stops_question_marks_and_semicolons_end_a_sentence() {
        assertThat(cut("One. Two? Three! Four; five")).isEqualTo("one. two. three. four. five");
    }

    @Test
    void a_known_abbreviation_ends_no_sentence_within_a_text() {
        assertThat(cut("Ours vs. theirs, Art. 28 resp. 29. Etc.")).isEqualTo("ours vs theirs, art 28 resp 29. etc");
        assertThat(cut("Ours VS.\u00a0theirs")).isEqualTo("ours vs theirs");
    }

    @Test
    void dots_in_abbreviations_and_numbers_do_not_end_one() {
        assertThat(cut("Use v1.2, e.g. on U.S. soil or at example.com."))
                .isEqualTo("use v 1 2, e g on u s soil or at example com");
    }

    @Test
    void a_colon_in_a_name_and_a_comma_in_a_number_are_narrow() {
        assertThat(cut("iam:PassRole; a,b: c")).isEqualTo("iam passrole. a, b, c");
        assertThat(cut("ISO 27001:2022, 10,000 rows; at 9: yes")).isEqualTo("iso 27001 2022, 10 000 rows. at 9, yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "‘", "ʼ", "＇"})
    void the_s_of_a_possessive_is_no_word_whatever_the_apostrophe(String apostrophe) {
        assertThat(cut("the vendor" + apostrophe + "s keys")).isEqualTo("the vendor keys");
        assertThat(cut("THE VENDOR" + apostrophe + "S KEYS")).isEqualTo("the vendor keys");
        assertThat(cut("don" + apostrophe + "t")).isEqualTo("dont");
    }

    @Test
    void an_s_that_a_quote_opens_is_a_word() {
        assertThat(cut("the 'S3 bucket' and ‘s’")).isEqualTo("the s 3 bucket and s");
    }

    @Test
    void a_plural_in_brackets_is_no_word() {
        assertThat(cut("the key(s) of (s)he")).isEqualTo("the key, of, s, he");
    }

    @Test
    void compatibility_forms_and_accents_fold() {
        assertThat(cut("Ｋｅｙ ﬁrewall café CAFÉ")).isEqualTo("key firewall cafe cafe");
        assertThat(cut("STRASSE")).isEqualTo(cut("Straße"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00ad", "\u200e"})
    void invisible_characters_change_nothing_wherever_they_stand(String invisible) {
        String text = "Isn't the vendor's key(s), e.g. on SOC2 \"rest\", rotated? Yes. Done";
        for (int at = 0; at <= text.length(); at++) {
            String hidden = text.substring(0, at) + invisible + text.substring(at);
            assertThat(cut(hidden)).as("at %d", at).isEqualTo(cut(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", "\u00a0", "\u202f", "\u2007", "\u3000", "  "})
    void every_kind_of_space_is_a_space(String space) {
        String text = "One key. Two keys, e.g. three? Four";

        assertThat(cut(text.replace(" ", space))).isEqualTo(cut(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‐", "‑", "–", "—", "−"})
    void every_kind_of_dash_is_a_hyphen(String dash) {
        assertThat(cut("multi" + dash + "factor " + dash + " on")).isEqualTo(cut("multi-factor - on"));
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        String text = "Où est la clé? É. Ångström, naïve. Ünder";

        assertThat(cut(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(cut(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Test
    void letter_case_does_not_matter() {
        String text = "Isn't the Vendor’s key(s), e.g. İstanbul ſtraße ΟΔΟΣ";

        assertThat(cut(text.toUpperCase(Locale.ROOT))).isEqualTo(cut(text));
        assertThat(cut(text.toLowerCase(Locale.ROOT))).isEqualTo(cut(text));
    }

    @Test
    void spans_are_those_of_the_text_as_it_stands() {
        String text = "(Vendor's\u200b cle\u0301)";
        List<String> spans = Words.of(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();

        assertThat(spans).hasSize(2);
        assertThat(spans.get(0)).isEqualTo("Vendor");
        assertThat(spans.get(1)).isEqualTo("cle\u0301");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'?!'", "'\u200b'", "'—'"})
    void a_text_without_letters_and_digits_has_no_words(String text) {
        assertThat(Words.of(text)).isEmpty();
    }
}
