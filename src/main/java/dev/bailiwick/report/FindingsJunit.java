package dev.bailiwick.report;

import dev.bailiwick.answers.CheckRun;
import dev.bailiwick.answers.CheckedFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run as JUnit XML: a test suite a file, a test case an item. Findings below the bar of {@code --fail-on}, suppressed ones
 * and those of the baseline fail no test; they stand in its output. Times are 0, so that equal runs give equal reports.
 */
final class FindingsJunit {

    private final XMLStreamWriter xml;

    private FindingsJunit(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(CheckRun run, OutputStream out) {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            // Not newFactory: which one that is depends on what else stands on the class path.
            new FindingsJunit(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).document(run);
            text.flush();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Suites are made twice, since all of them would not fit into memory where files are many. */
    private void document(CheckRun run) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        attribute("name", "bailiwick check");
        counts(run.files().stream()
                .map(file -> JunitSuite.of(file, run.failOn()).counts())
                .reduce(JunitSuite.Counts.NONE, JunitSuite.Counts::plus));
        for (CheckedFile file : run.files()) {
            suite(JunitSuite.of(file, run.failOn()));
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
        xml.close();
    }

    private void suite(JunitSuite suite) throws XMLStreamException {
        line(1);
        xml.writeStartElement("testsuite");
        attribute("name", suite.file());
        counts(suite.counts());
        for (JunitSuite.TestCase test : suite.cases()) {
            testCase(suite, test);
        }
        line(1);
        xml.writeEndElement();
    }

    private void counts(JunitSuite.Counts counts) throws XMLStreamException {
        attribute("tests", String.valueOf(counts.tests()));
        attribute("failures", String.valueOf(counts.failures()));
        attribute("errors", String.valueOf(counts.errors()));
        attribute("skipped", "0");
        attribute("time", "0");
    }

    private void testCase(JunitSuite suite, JunitSuite.TestCase test) throws XMLStreamException {
        line(2);
        if (test.isClean()) {
            xml.writeEmptyElement("testcase");
            attributes(suite, test);
            return;
        }
        xml.writeStartElement("testcase");
        attributes(suite, test);
        told("error", test.problems());
        told("failure", test.failures());
        told("system-out", test.notes());
        line(2);
        xml.writeEndElement();
    }

    private void attributes(JunitSuite suite, JunitSuite.TestCase test) throws XMLStreamException {
        attribute("classname", suite.file());
        attribute("name", test.name());
        attribute("file", suite.file());
        attribute("time", "0");
    }

    private void told(String element, List<String> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            return;
        }
        line(3);
        xml.writeStartElement(element);
        if (!element.equals("system-out")) {
            attribute("message", lines.get(0));
        }
        xml.writeCharacters(XmlText.of(lines));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
