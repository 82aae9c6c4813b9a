package dev.bailiwick.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as spreadsheets show them: a version such as {@code 2026-06-10} becomes a date when it is typed there. */
final class WrittenDate {

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+,\\s*");
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "M/d/uu",
                    "M/d/uuuu",
                    "d/M/uu",
                    "d/M/uuuu",
                    "d.M.uu",
                    "d.M.uuuu",
                    "uuuu/M/d",
                    "uuuu.M.d",
                    "uuuu-M-d",
                    "d-MMM-uu",
                    "d-MMM-uuuu",
                    "d MMM uuuu",
                    "d MMMM uuuu",
                    "MMM d, uuuu",
                    "MMMM d, uuuu",
                    "d. MMMM uuuu")
            .map(WrittenDate::form)
            .toList();

    private WrittenDate() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** All days that may be meant, since some put the month first; none where it is no date. */
    static Set<LocalDate> in(String text) {
        String day =
                TIME.matcher(WEEKDAY.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        Set<LocalDate> days = new TreeSet<>();
        FORMS.forEach(form -> {
            try {
                days.add(LocalDate.parse(day, form));
            } catch (DateTimeException e) {
                // Another form may fit.
            }
        });
        return days;
    }
}
