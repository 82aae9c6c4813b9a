package dev.bailiwick.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bailiwick.answers.AnswerPlace;
import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import dev.bailiwick.answers.FailOn;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What systems that read test reports count on. */
class FindingsJunitTest {

    private static List<CheckRun> runs() {
        return List.of(Runs.CLEAN, Runs.FAULTY, Runs.hostile());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_counts_are_those_of_the_elements(CheckRun run) throws Exception {
        Element suites = parsed(run);
        List<Element> all = new ArrayList<>(elements(suites, "testsuite"));
        all.add(suites);

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        for (Element suite : all) {
            List<Element> cases = elements(suite, "testcase");
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.size()));
            assertThat(suite.getAttribute("failures")).isEqualTo(with("failure", cases));
            assertThat(suite.getAttribute("errors")).isEqualTo(with("error", cases));
        }
    }

    @Test
    void no_two_tests_of_a_suite_have_one_name() throws Exception {
        for (Element suite : elements(parsed(Runs.FAULTY), "testsuite")) {
            assertThat(names(suite)).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_name_of_a_test_does_not_change_with_what_is_said_or_where() throws Exception {
        CheckRun before = run(2, "`x` is wrong", FailOn.ERROR);
        CheckRun after = run(9, "`y` is wrong", FailOn.ERROR);

        assertThat(names(parsed(after))).isEqualTo(names(parsed(before)));
    }

    @ParameterizedTest
    @EnumSource
    void a_finding_fails_its_test_from_the_bar_on(FailOn bar) throws Exception {
        Element suites = parsed(run(2, "no answer", bar));

        assertThat(suites.getAttribute("failures")).isEqualTo(bar == FailOn.WARNING || bar == FailOn.INFO ? "1" : "0");
        assertThat(suites.getTextContent()).contains("a.csv:2:3: warning[unanswered]: no answer; look it up");
    }

    private static CheckRun run(int line, String message, FailOn bar) {
        var finding = Runs.finding(1, Runs.UNANSWERED, AnswerPlace.ofText("a.csv", line, 3), "IAM-02", message);
        CheckedFile file = new CheckedFile("a.csv", "byoc", List.of("IAM-01", "IAM-02"), List.of(finding), List.of());
        return new CheckRun(List.of(Runs.UNANSWERED), List.of(file), bar, 1, "union", "1");
    }

    private static Element parsed(CheckRun run) throws Exception {
        String xml = Written.as(FindingsFormat.JUNIT, run);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String with(String element, List<Element> cases) {
        return String.valueOf(cases.stream()
                .filter(test -> !elements(test, element).isEmpty())
                .count());
    }

    private static List<String> names(Element suite) {
        return elements(suite, "testcase").stream()
                .map(test -> test.getAttribute("name"))
                .toList();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
