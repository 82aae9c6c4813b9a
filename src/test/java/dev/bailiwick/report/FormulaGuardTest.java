package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.questionnaire.ColumnRole;
import dev.bailiwick.questionnaire.CsvQuestionnaire;
import dev.bailiwick.questionnaire.CsvStyle;
import dev.bailiwick.questionnaire.Dialect;
import dev.bailiwick.questionnaire.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write never becomes a formula, however a spreadsheet splits the file, and is read back as it was. */
class FormulaGuardTest {

    private static final long SEED = 20_261_124L;
    private static final int TEXTS = 100_000;
    private static final String ALPHABET = "ab,;|\t\"\"''==+-@ \n\r\uff1d\uff0d\ufeff\u202e\u00a0\u2028\u0001";
    private static final List<String> ADDED = List.of("area", "why");
    private static final int COLUMNS = 4;
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void no_text_becomes_a_formula_whatever_the_file_is_split_at(String delimiter) {
        List<String> texts = texts();
        String file = written(texts, delimiter.charAt(0), CsvStyle.EXCEL::written);

        assertThat(formulas(file)).as("seed %d", SEED).isEmpty();
        assertThat(readBack(file)).as("seed %d", SEED).isEqualTo(texts);
    }

    @Test
    void no_two_texts_are_guarded_alike() {
        Map<String, String> guarded = new HashMap<>();
        for (String text : texts()) {
            String before = guarded.put(CsvStyle.EXCEL.written(text), text);
            assertThat(before).as("seed %d", SEED).isIn(null, text);
        }
    }

    /** The guard that one writes first: an apostrophe before a cell that begins with a sign. */
    @Test
    void a_guard_that_looks_at_the_first_character_only_is_found_out() {
        UnaryOperator<String> naive = text -> text.matches("(?s)[=+@-].*") ? "'" + text : text;
        String file = written(texts(), ',', naive);

        assertThat(formulas(file)).hasSizeGreaterThan(1000);
        assertThat(readBack(file)).isNotEqualTo(texts());
    }

    @Test
    void without_a_guard_there_are_formulas_at_every_delimiter() {
        String file = written(texts(), ',', UnaryOperator.identity());

        for (char delimiter : DELIMITERS) {
            assertThat(Splitting.cells(file, delimiter, true)).anyMatch(FormulaGuardTest::isFormula);
            assertThat(Splitting.cells(file, delimiter, false)).anyMatch(FormulaGuardTest::isFormula);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "=1+1 ~ '=1+1",
                "'=1+1 ~ ''=1+1",
                "-5 ~ '-5",
                "+44 20 7946 ~ '+44 20 7946",
                "@SUM(1) ~ '@SUM(1)",
                "\uff1d1 ~ '\uff1d1",
                "` =1` ~ `' =1`",
                "\"=1\" ~ '\"=1\"",
                "a;=1 ~ a;'=1",
                "a, -b ~ a,' -b",
                "a|'=1 ~ a|''=1",
                "`a\n- b\n- c` ~ `a\n'- b\n'- c`",
                "`\ta` ~ `'\ta`"
            })
    void a_text_that_would_be_a_formula_gets_an_apostrophe(String text, String guarded) {
        assertThat(CsvStyle.EXCEL.written(text)).isEqualTo(guarded);
        assertThat(CsvStyle.RAW.written(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Who?",
                "'tis",
                "''",
                "it's = 1",
                "a - b; c + d",
                "x@y.org",
                "1-2",
                "a,b;c|d\te",
                "Who?\nWhy?\n"
            })
    void every_other_text_stays_as_it_is(String text) {
        assertThat(CsvStyle.EXCEL.written(text)).isEqualTo(text);
    }

    private static List<String> texts() {
        Random random = new Random(SEED);
        return IntStream.range(0, TEXTS)
                .mapToObj(i -> random.ints(random.nextInt(9), 0, ALPHABET.length())
                        .map(ALPHABET::charAt)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }

    /** A table of so many columns, and ours. */
    private static String written(List<String> texts, char delimiter, UnaryOperator<String> guard) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dialect dialect = new Dialect(StandardCharsets.UTF_8, false, delimiter, "\n");
        CsvTableWriter writer =
                new CsvTableWriter(out, dialect, List.of("question", "b", "c", "d"), ADDED, CsvStyle.RAW);
        for (int i = 0; i < texts.size(); i += COLUMNS) {
            List<String> row = texts.subList(i, i + COLUMNS).stream().map(guard).toList();
            writer.row(row, row.subList(0, ADDED.size()));
        }
        writer.finish();
        return out.toString(StandardCharsets.UTF_8).replace("\"why\"", "why");
    }

    private static List<String> readBack(String file) {
        ReadOptions options = new ReadOptions(Optional.empty(), Map.of(ColumnRole.QUESTION, "question"), ADDED);
        List<String> texts = new ArrayList<>();
        try (CsvQuestionnaire q = CsvQuestionnaire.open(
                "q.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), options, p -> {})) {
            q.rows().forEachRemaining(row -> texts.addAll(row.cells().subList(0, COLUMNS)));
        }
        return texts;
    }

    private static List<String> formulas(String file) {
        List<String> formulas = new ArrayList<>();
        for (char delimiter : DELIMITERS) {
            for (boolean quotes : new boolean[] {true, false}) {
                Splitting.cells(file, delimiter, quotes).stream()
                        .filter(FormulaGuardTest::isFormula)
                        .forEach(formulas::add);
            }
        }
        return formulas;
    }

    /** Whether a sign is the first character that is seen. */
    private static boolean isFormula(String cell) {
        return cell.codePoints()
                .filter(c -> c > ' ' && c != '"' && "\ufeff\u202e\u00a0\u2028".indexOf(c) < 0)
                .limit(1)
                .anyMatch(c -> "=+-@\uff1d\uff0d".indexOf(c) >= 0);
    }
}
