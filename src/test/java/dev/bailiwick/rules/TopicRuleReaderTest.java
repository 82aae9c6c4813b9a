package dev.bailiwick.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.problem.Place;
import dev.bailiwick.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicRuleReaderTest {

    private static final String SHAPE =
            "; a topic rule is `$m : Mention( concept == \"...\", item.speaksOf(\"...\") )` then"
                    + " `signal( $m, \"topic\", weight );`";
    private static final String MORE = "1.drl:8:6: the rule has more in it than one pattern and one signal" + SHAPE;
    private static final String NO_START = "1.drl:8:6: the rule does not start from a literal mention" + SHAPE;
    private static final String KEY = "$m : Mention( concept == \"key\" )";
    private static final String SIGNAL = "signal( $m, \"keys\", 5 );";

    private static List<String> left(String left) {
        return Drl.problemsIn(Drl.HEAD + Drl.rule("x", left, SIGNAL));
    }

    private static List<String> right(String right) {
        return Drl.problemsIn(Drl.HEAD + Drl.rule("x", KEY, right));
    }

    @Test
    void a_rule_is_read_as_its_text_says() {
        Problems problems = new Problems();
        String left = "$m : Mention( concept == \"key\", ( item.speaksOf(\"rest\") || item.asks(\"disk\") ),\n"
                + "        !item.speaksOf(\"car\") )";
        RuleFile file = RuleFile.parse("1.drl", Drl.HEAD + Drl.rule("x", left, SIGNAL), problems);

        assertThat(new TopicRuleReader(problems).read(file))
                .containsExactly(new TopicRule(
                        "x",
                        "key",
                        List.of("( item.speaksOf(\"rest\") || item.asks(\"disk\") )", "!item.speaksOf(\"car\")"),
                        List.of("rest", "disk", "car"),
                        List.of(List.of("rest", "disk")),
                        "keys",
                        5,
                        new Place("1.drl", 8, 6)));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Mention( concept == \"key\" ) Mention( concept == \"rest\" )",
                "$m : Mention( concept == \"key\" ) eval( true )",
                "$m : Mention( concept == \"key\" ) not Mention( concept == \"rest\" )",
                "$m : Mention( concept == \"key\" ) or $m : Mention( concept == \"rest\" )",
                "( $m : Mention( concept == \"key\" ) or $m : Mention( concept == \"rest\" ) )",
                "exists Mention( concept == \"key\" )",
                "forall( Mention( concept == \"key\" ) )",
                "$m : Mention( concept == \"key\" ) do[more]",
                ""
            })
    void more_or_less_than_one_pattern_is_refused(String left) {
        assertThat(left(left)).containsExactly(MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$m : Mention()",
                "$m : Mention( item.speaksOf(\"rest\") )",
                "$m : Mention( item.speaksOf(\"rest\"), concept == \"key\" )",
                "$m : Mention( concept != \"key\" )",
                "$m : Mention( concept == $x )",
                "$m : Mention( concept == \"a\" + \"b\" )",
                "$m : Mention( concept in ( \"key\", \"lock\" ) )",
                "$m : Mention( concept matches \"k.*\" )",
                "$m : Mention( concept == \"key\" || concept == \"lock\" )",
                "$m : Mention( $c : concept == \"key\" )",
                "$m : Mention( concept == \"key\" ) from $list",
                "$m : Mention( concept == \"key\" ) from entry-point \"door\"",
                "$m : Mention( concept == \"key\" ) over window:length( 3 )",
                "$m := Mention( concept == \"key\" )",
                "accumulate( $m : Mention( concept == \"key\" ); $n : count( $m ) )",
                "$x : Mention( concept == \"key\" )",
                "Mention( concept == \"key\" )",
                "$m : Item( text == \"key\" )",
                "$m : Object( concept == \"key\" )"
            })
    void what_does_not_start_from_a_literal_mention_is_refused(String left) {
        assertThat(left(left)).containsExactly(NO_START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( true )",
                "item.text.contains( \"key\" )",
                "item.text matches \".*key.*\"",
                "item.speaksOf( $x )",
                "item.mentions( \"rest\" )",
                "item.signals.size() > 0",
                "$i : item",
                "this != null",
                "item.speaksOf( \"rest\" ) == true",
                "System.exit( 0 ) == null"
            })
    void what_is_no_question_to_the_item_is_refused(String condition) {
        String left = "$m : Mention( concept == \"key\", " + condition + " )";

        assertThat(left(left))
                .containsExactly("1.drl:10:" + (5 + left.indexOf(condition)) + ": `" + condition
                        + "` is no question to the item" + SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signal( $m, \"keys\", 5 ); signal( $m, \"more\", 5 );",
                "System.exit( 0 ); signal( $m, \"keys\", 5 );",
                "signal( $m, \"keys\", 5 ); insert( $m );",
                "signal( $m, \"keys\", 2 + 3 );",
                "signal( $m, \"keys\", -1 );",
                "signal( $m, $topic, 5 );",
                "signal( $x, \"keys\", 5 );",
                "signal( $m, \"keys\", 5 )",
                "other( $m, \"keys\", 5 );"
            })
    void code_in_the_right_side_is_refused(String right) {
        assertThat(right(right)).containsExactly("1.drl:12:5: `" + right + "` is not one signal" + SHAPE);
    }

    @Test
    void an_empty_right_side_is_refused() {
        assertThat(right("")).containsExactly("1.drl:8:6: the rule has no signal" + SHAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "salience ( 1 + 1 )",
                "enabled ( 1 == 1 )",
                "no-loop",
                "agenda-group \"a\"",
                "auto-focus true",
                "duration 10",
                "timer ( int: 1s )",
                "date-effective \"01-Jan-2026\"",
                "lock-on-active true"
            })
    void attributes_are_refused(String attribute) {
        String rule = "rule \"x\"\n" + attribute + "\nwhen\n    " + KEY + "\nthen\n    " + SIGNAL + "\nend\n";

        assertThat(Drl.problemsIn(Drl.HEAD + rule)).containsExactly(MORE);
    }

    @Test
    void a_rule_that_extends_another_is_refused() {
        String rule = "rule \"x\" extends \"y\"\nwhen\n    " + KEY + "\nthen\n    " + SIGNAL + "\nend\n";

        assertThat(Drl.problemsIn(Drl.HEAD + rule + Drl.good("y"))).containsExactly(MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function int five() { return 5; }",
                "global java.util.List list;",
                "declare Fact end",
                "declare enum Colour RED; end",
                "declare window W Mention() over window:length( 3 ) end",
                "import java.util.List;",
                "import function java.lang.System.exit;",
                "import accumulate java.util.List more;"
            })
    void anything_beside_rules_is_refused(String declaration) {
        assertThat(Drl.problemsIn(Drl.HEAD + declaration + "\n" + Drl.good("x")))
                .containsExactly("1.drl:8:1: this is no topic rule; a topic file imports `Mention` and `signal`, and"
                        + " holds rules only");
    }

    @Test
    void a_query_is_no_topic_rule() {
        assertThat(Drl.problemsIn(Drl.HEAD + "query \"q\"\n    Mention()\nend\n"))
                .containsExactly("1.drl:8:7: the rule has no signal" + SHAPE);
    }

    @Test
    void attributes_that_a_file_gives_to_all_its_rules_are_refused() {
        assertThat(Drl.problemsIn(Drl.HEAD + "salience 10\n" + Drl.good("x")))
                .containsExactly(MORE.replace("8:6", "9:6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "99999999999", "00"})
    void a_weight_is_1_to_10(String weight) {
        assertThat(right("signal( $m, \"keys\", " + weight + " );"))
                .containsExactly("1.drl:12:5: weight " + weight + " is not 1 to 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10"})
    void a_weight_of_1_or_10_is_good(String weight) {
        assertThat(right("signal( $m, \"keys\", " + weight + " );")).isEmpty();
    }

    @Test
    void a_name_stands_once_in_all_files() {
        assertThat(Drl.problemsIn(Drl.HEAD + Drl.good("x"), Drl.HEAD + Drl.good("y") + Drl.good("x")))
                .containsExactly("2.drl:14:6: a second rule has the name \"x\"; the other stands at 1.drl:8:6; give one"
                        + " another name");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(Drl.problemsIn(Drl.HEAD + Drl.rule("x", "eval( true )", SIGNAL) + Drl.rule("y", KEY, "")))
                .containsExactly(MORE, "1.drl:14:6: the rule has no signal" + SHAPE);
    }
}
