package dev.bailiwick.rules;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import dev.bailiwick.problem.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A DRL file, parsed but not built: parsing runs nothing of it.
 *
 * @param name as shown to people
 * @param lines its text
 */
public record RuleFile(String name, List<String> lines, PackageDescr descr) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * Parses a file; syntax errors go to the problems, and the file then has no rules.
     *
     * @throws UnusableException if the file cannot be read
     */
    public static RuleFile parse(Path path, Problems problems) {
        try {
            return parse(path.toString(), Files.readString(path), problems);
        } catch (IOException e) {
            throw new UnusableException(
                    Place.ofFile(path.toString()), "cannot be read", "it must be a UTF-8 text file that you may read");
        }
    }

    static RuleFile parse(String name, String marked, Problems problems) {
        String text = marked.startsWith(BYTE_ORDER_MARK) ? marked.substring(1) : marked;
        List<String> lines = text.lines().toList();
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr descr = parser.parse(false, text);
            for (DroolsError error : parser.getErrors()) {
                problems.add(placeOf(error, name), messageOf(error), "see the rules beside it for the form");
            }
            boolean usable = descr != null && !parser.hasErrors();
            return new RuleFile(name, lines, usable ? descr : new PackageDescr("empty"));
        } catch (DroolsParserException e) {
            problems.add(Place.ofFile(name), "not DRL", "see the rules beside it for the form");
            return new RuleFile(name, lines, new PackageDescr("empty"));
        }
    }

    private static Place placeOf(DroolsError error, String name) {
        return error instanceof ParserError parsed
                ? new Place(name, Math.max(1, parsed.getRow()), parsed.getCol() + 1)
                : Place.ofFile(name);
    }

    /** Drools writes {@code [ERR 102] Line 5:12 mismatched input 'x' in rule "y"}. */
    private static String messageOf(DroolsError error) {
        String first = error.getMessage().lines().findFirst().orElse("");
        return "not DRL: " + first.replaceFirst("^\\[ERR \\d+] Line \\d+:\\d+ ", "");
    }

    /** Where a piece of text stands, looked for from a line on; the line itself where it is not found. */
    public Place placeOf(String piece, int fromLine) {
        for (int line = Math.max(1, fromLine); line <= lines.size(); line++) {
            int column = lines.get(line - 1).indexOf(piece);
            if (column >= 0) {
                return new Place(name, line, column + 1);
            }
        }
        return new Place(name, Math.max(1, fromLine), 1);
    }
}
