package dev.bailiwick.mapping;

import dev.bailiwick.yaml.YamlNode;
import dev.bailiwick.yaml.YamlNode.Fields;
import dev.bailiwick.yaml.YamlNode.Sequence;
import dev.bailiwick.yaml.YamlNode.Text;
import dev.bailiwick.yaml.YamlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

    private final Random random;

    PlantedFaults(long seed) {
        this.random = new Random(seed);
    }

    List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(rules(12, "rule dropped", rule -> List.of("")));
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
    private static List<String> edits(String text, Pattern place, Function<String, String> edit) {
        return place.matcher(text)
                .results()
                .map(m -> text.substring(0, m.start()) + edit.apply(m.group()) + text.substring(m.end()))
                .toList();
    }

    private List<Fault> rules(int count, String what, Function<String, List<String>> edits) {
        List<Fault> faults = new ArrayList<>();
        for (Path file : Shipped.files("topics", ".drl")) {
            DrlText drl = DrlText.of(Shipped.text(file));
            for (int i = 0; i < drl.rules().size(); i++) {
                String rule = drl.rules().get(i);
                for (String edited : edits.apply(rule)) {
                    String after = drl.replaced(i, edited).text();
                    String name = what + ": \"" + DrlText.nameOf(rule) + "\"";
                    faults.add(new Fault(name, inside(file), drl.text(), after));
                }
            }
        }
        return some(count, faults);
    }

    private static Path inside(Path file) {
        return Engine.RULES.relativize(file);
    }

    private <T> List<T> some(int count, List<T> all) {
        Collections.shuffle(all, random);
        return all.subList(0, count);
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
        return some(count, faults);
    }

    private List<Fault> parties(int count) {
        String text = Shipped.text(Engine.RULES.resolve(UNION));
        List<Fault> faults = new ArrayList<>();
        for (MatchResult party : PARTY.matcher(text).results().toList()) {
            List<String> others = new ArrayList<>(PARTIES);
            others.remove(party.group());
            String other = others.get(random.nextInt(others.size()));
            String after = text.substring(0, party.start()) + other + text.substring(party.end());
            faults.add(new Fault(other + " holds " + dutyAt(text, party), UNION, text, after));
        }
        return some(count, faults);
    }

    /** The name of the duty that the place stands under, with its line. */
    private static String dutyAt(String text, MatchResult place) {
        Matcher duty = Pattern.compile("(?m)^      ([a-z-]+):$").matcher(text.substring(0, place.start()));
        String name = duty.results().map(m -> m.group(1)).reduce("", (a, b) -> b);
        return name + " at line " + text.substring(0, place.start()).lines().count();
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
