package dev.bailiwick.workbook;

import dev.bailiwick.workbook.Cell.Kind;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.LocaleUtil;
import org.jspecify.annotations.Nullable;

/** Shows numbers as a spreadsheet does, whatever the machine's locale and time zone. Not thread-safe. */
final class DisplayedNumber {

    private static final String GENERAL = "General";
    private static final double END_OF_DATES = 2_958_466;
    private static final int LONGEST_CODE = 255;

    private final Styles styles;
    private final boolean from1904;
    private @Nullable DataFormatter formatter;

    /** What is displayed, and whether it is a date. */
    record Shown(String text, Kind kind) {}

    /** @param from1904 whether days are counted from 1904 on */
    DisplayedNumber(Styles styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** @param stored a decimal number */
    Shown of(String stored, String style) {
        int format = styles.format(style);
        String code = styles.codes().get(format);
        if (format == 0 && code == null && isPlain(stored)) {
            return new Shown(stored, Kind.NUMBER);
        }
        return formatted(Double.parseDouble(stored), format, code == null ? builtin(format) : code);
    }

    /** Whether it looks as it is stored: a whole number of up to nine digits. */
    private static boolean isPlain(String stored) {
        return Digits.parse(stored) >= 0 && (stored.charAt(0) != '0' || stored.length() == 1);
    }

    private static String builtin(int format) {
        String code = BuiltinFormats.getBuiltinFormat(format);
        return code == null ? GENERAL : code;
    }

    private Shown formatted(double value, int format, String code) {
        boolean date = code.length() <= LONGEST_CODE && DateUtil.isADateFormat(format, code);
        boolean usable = code.length() <= LONGEST_CODE && (!date || (value >= 0 && value < END_OF_DATES));
        String text = (usable ? text(value, format, code) : text(value, 0, GENERAL)).strip();
        return new Shown(text, date && usable ? Kind.DATE : Kind.NUMBER);
    }

    private String text(double value, int format, String code) {
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try {
            return formatter().formatRawCellContents(value, format, code, from1904);
        } catch (RuntimeException e) {
            return formatter().formatRawCellContents(value, 0, GENERAL);
        }
    }

    private DataFormatter formatter() {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.ROOT);
        }
        return formatter;
    }
}
