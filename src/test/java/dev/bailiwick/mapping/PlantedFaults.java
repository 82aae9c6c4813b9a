package dev.bailiwick.mapping;

import dev.bailiwick.model.ModelReader;
import dev.bailiwick.problem.UnusableException;
import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlNode.Sequence;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fifty faults: those that a file lists, and those that are chosen at random by a seed. */
final class PlantedFaults {

    private static final Path LISTED = Path.of("src/test/resources/faults/planted.yaml");
    private static final Path UNION = Path.of("models", "union.yaml");
    private static final Pattern NEGATION =
            Pattern.compile(",\\s+!item\\.(?:speaksOf|asks)\\(\"[^\"]+\"\\)(?=\\s*[,)])");
    private static final Pattern AFFIRMATION = Pattern.compile("(?<!!)item\\.(?:speaksOf|asks)\\(\"[^\"]+\"\\)");
    private static final Pattern TOPICS = Pattern.compile("(?m)^        topics: \\[.*]$");
    private static final Pattern PARTY =
            Pattern.compile("(?<=\\{party: )(?:union|customer|aws|customer-cloud)(?=[,}])");
    private static final Pattern BROADER = Pattern.compile("(?m)^    broader: .*\\n");
    private static final Pattern FIRST_PHRASE = Pattern.compile("(?m)(?<=^    phrases:\\n)      - .*\\n(?=      - )");
    private static final List<String> PARTIES = List.of("union", "customer", "aws", "customer-cloud");

    /** @param piece what was edited */
    private record Edit(String piece, String after) {}

    private final long seed;
    private final Path scratch;

    /** @param scratch a file to try models in */
    PlantedFaults(long seed, Path scratch) {
        this.seed = seed;
        this.scratch = scratch;
    }

    List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(rules(12, "rule dropped", rule -> List.of(new Edit("all of it", ""))));
        faults.addAll(rules(5, "negation removed", rule -> edits(rule, NEGATION, m -> "")));
        faults.addAll(rules(5, "negation added", rule -> edits(rule, AFFIRMATION, m -> "!" + m)));
        faults.addAll(swaps(8));
        faults.addAll(parties(8));
        faults.addAll(vocabulary("broader concepts forgotten", BROADER));
        faults.addAll(vocabulary("first phrase forgotten", FIRST_PHRASE));
        faults.addAll(listed());
        return faults;
    }

    /** Every text that comes of editing one place of a text. */
    private static List<Edit> edits(String text, Pattern place, Function<String, String> edit) {
        return place.matcher(text)
                .results()
                .map(m -> new Edit(
                        m.group().replaceFirst(",\\s+", ""),
                        text.substring(0, m.start()) + edit.apply(m.group()) + text.substring(m.end())))
                .toList();
    }

    private List<Fault> rules(int count, String what, Function<String, List<Edit>> edits) {
        List<Fault> faults = new ArrayList<>();
        for (Path file : Shipped.files("topics", ".drl")) {
            DrlText drl = DrlText.of(Shipped.text(file));
            for (int i = 0; i < drl.rules().size(); i++) {
                String rule = drl.rules().get(i);
                for (Edit edit : edits.apply(rule)) {
                    String after = drl.replaced(i, edit.after).text();
                    String name = what + ": \"" + DrlText.nameOf(rule) + "\", " + edit.piece;
                    faults.add(new Fault(name, inside(file), drl.text(), after));
                }
            }
        }
        return some(count, faults);
    }

    private static Path inside(Path file) {
        return Engine.RULES.relativize(file);
    }

    /** The choice hangs on what each fault is, so that it stays the same where others come and go. */
    private List<Fault> some(int count, List<Fault> all) {
        Comparator<Fault> byChance =
                Comparator.comparingLong(fault -> new Random(seed ^ fault.what().hashCode()).nextLong());
        return all.stream().sorted(byChance).limit(count).toList();
    }

    /** The topics of two duties exchanged. */
    private List<Fault> swaps(int count) {
        String text = Shipped.text(Engine.RULES.resolve(UNION));
        List<MatchResult> lists = TOPICS.matcher(text).results().toList();
        List<Fault> faults = new ArrayList<>();
        for (MatchResult first : lists) {
            for (MatchResult second : lists) {
                if (first.end() < second.start()) {
                    String after = text.substring(0, first.start())
                            + second.group()
                            + text.substring(first.end(), second.start())
                            + first.group()
                            + text.substring(second.end());
                    String what = "topics swapped of " + dutyAt(text, first) + " and " + dutyAt(text, second);
                    faults.add(new Fault(what, UNION, text, after));
                }
            }
        }
        return some(faults.size(), faults).stream()
                .filter(this::isReadable)
                .limit(count)
                .toList();
    }

    /** Many a swap breaks what must hold in every model, and so is too easy to notice. */
    private boolean isReadable(Fault fault) {
        try {
            Files.writeString(scratch, fault.after());
            ModelReader.read(scratch);
            return true;
        } catch (UnusableException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Fault> parties(int count) {
        String text = Shipped.text(Engine.RULES.resolve(UNION));
        List<Fault> faults = new ArrayList<>();
        for (MatchResult party : PARTY.matcher(text).results().toList()) {
            for (String other : PARTIES) {
                if (!other.equals(party.group())) {
                    String after = text.substring(0, party.start()) + other + text.substring(party.end());
                    String what = other + " instead of " + party.group() + " holds " + dutyAt(text, party);
                    faults.add(new Fault(what, UNION, text, after));
                }
            }
        }
        return some(count, faults);
    }

    /** The duty that the place stands under, with the deployment where it stands in one. */
    private static String dutyAt(String text, MatchResult place) {
        String above = text.substring(0, place.start());
        String duty = lastIn(above, "(?m)^      ([a-z-]+):$");
        String deployment = lastIn(above.substring(above.lastIndexOf('\n') + 1), "^ {10}([a-z-]+):");
        return (lastIn(above, "(?m)^  ([a-z-]+):$") + "." + duty + " " + deployment).strip();
    }

    private static String lastIn(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .reduce("", (a, b) -> b);
    }

    private List<Fault> vocabulary(String what, Pattern place) {
        List<Fault> faults = new ArrayList<>();
        for (Path file : Shipped.files("vocabulary", ".yaml")) {
            String text = Shipped.text(file);
            for (MatchResult found : place.matcher(text).results().toList()) {
                String after = text.substring(0, found.start()) + text.substring(found.end());
                faults.add(new Fault(what + ": " + found.group().strip(), inside(file), text, after));
            }
        }
        return some(1, faults);
    }

    private static List<Fault> listed() {
        List<Fault> faults = new ArrayList<>();
        for (YamlNode node : ((Sequence) YamlReader.read(LISTED)).parts()) {
            Fields fault = (Fields) node;
            Path file = Path.of(text(fault, "file"));
            String before = Shipped.text(Engine.RULES.resolve(file));
            String after = Pattern.compile(text(fault, "find"))
                    .matcher(before)
                    .replaceFirst(Matcher.quoteReplacement(text(fault, "replace")));
            faults.add(new Fault(text(fault, "what"), file, before, after));
        }
        return faults;
    }

    private static String text(Fields fault, String key) {
        return ((Text) fault.get(key).orElseThrow()).value();
    }
}
