package dev.bailiwick.workbook;

import dev.bailiwick.workbook.Cell.Kind;
import dev.bailiwick.workbook.DisplayedNumber.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one cell after the other. Not thread-safe. */
final class CellReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final double SECONDS_A_DAY = 86_400;

    private final SharedStrings strings;
    private final DisplayedNumber numbers;
    private boolean metFormula;
    private Optional<SilentFormula> silent = Optional.empty();

    CellReader(SharedStrings strings, DisplayedNumber numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    /**
     * Reads the element {@code c} to its end.
     *
     * @return empty where it holds no text
     */
    Optional<Cell> read(XmlReader xml, Position position) {
        int column = position.column(xml.attribute("r"));
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        String value = "";
        boolean formula = false;
        boolean stored = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> {
                    stored = true;
                    value = xml.text(RichText.MOST_CHARACTERS);
                }
                case "is" -> value = RichText.read(xml);
                case "f" -> {
                    formula = true;
                    metFormula = true;
                    xml.skip();
                }
                case "extLst" -> xml.skip();
                default -> throw position.problem("`" + xml.name() + "` cannot stand in a cell");
            }
        }
        Shown shown = value.isEmpty() ? new Shown("", Kind.TEXT) : shown(type, value, style, position);
        silent = formula && shown.text().isEmpty()
                ? Optional.of(new SilentFormula(column, stored && type.equals("str")))
                : Optional.empty();
        return shown.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(column, shown.text(), shown.kind(), formula));
    }

    /** The cell read last, where it is a formula that shows no text. Only a text can be stored and be empty. */
    Optional<SilentFormula> silent() {
        return silent;
    }

    /** Whether some cell was computed so far, with a stored result or without. */
    boolean metFormula() {
        return metFormula;
    }

    private Shown shown(String type, String value, String style, Position position) {
        return switch (type) {
            case "s" -> new Shown(shared(value.strip(), position), Kind.TEXT);
            case "str", "inlineStr" -> new Shown(EscapedText.decoded(value), Kind.TEXT);
            case "b" -> new Shown(truth(value.strip(), position), Kind.BOOLEAN);
            case "e" -> new Shown(value.strip(), Kind.ERROR);
            case "n" -> number(value.strip(), style, position);
            case "d" -> number(days(value.strip(), position), style, position);
            default -> throw position.problem("there is no kind of cell `" + type + "`");
        };
    }

    private String shared(String value, Position position) {
        int index = Digits.parse(value);
        if (index < 0 || index >= strings.count()) {
            throw position.problem(
                    "it shows shared text " + value + ", and the workbook has " + strings.count() + " of them");
        }
        return strings.get(index);
    }

    private static String truth(String value, Position position) {
        return switch (value) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw position.problem("`" + value + "` is neither true nor false");
        };
    }

    private Shown number(String value, String style, Position position) {
        if (value.isEmpty()) {
            return new Shown("", Kind.NUMBER);
        }
        if (!isNumber(value) || !Double.isFinite(Double.parseDouble(value))) {
            throw position.problem("`" + value + "` is no number");
        }
        return numbers.of(value, style);
    }

    private static boolean isNumber(String value) {
        return Digits.parse(value) >= 0 || NUMBER.matcher(value).matches();
    }

    /** A date of the strict edition as the days since the one before 1900. */
    private static String days(String value, Position position) {
        try {
            String local = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
            LocalDateTime time = local.contains("T")
                    ? LocalDateTime.parse(local)
                    : LocalDate.parse(local).atStartOfDay();
            double seconds =
                    ChronoUnit.MILLIS.between(LocalDate.of(1899, 12, 30).atStartOfDay(), time) / 1000.0;
            return String.format(Locale.ROOT, "%.8f", seconds / SECONDS_A_DAY);
        } catch (DateTimeException e) {
            throw position.problem("`" + value + "` is no date");
        }
    }
}
