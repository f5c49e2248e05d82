package demarche.cli;

import demarche.authoring.Loading;
import demarche.authoring.diagnostic.Diagnostic;
import demarche.authoring.diagnostic.TextReport;
import demarche.report.TestOutcome;
import demarche.report.TestOutcome.Difference;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How tests went, as the XML of JUnit that build servers read: a suite for each file. */
final class TestXml {

    private final XMLStreamWriter xml;
    private final TestLines lines;

    private TestXml(XMLStreamWriter xml, TestLines lines) {
        this.xml = xml;
        this.lines = lines;
    }

    static String of(List<Tested> all, TestLines lines) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new TestXml(xml, lines).write(all);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("XML could not be written to memory", impossible);
        }
        return text.toString();
    }

    private void write(List<Tested> all) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("testsuites");
        for (Tested tested : all) {
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", tested.file());
            suite(tested);
            line(1);
            xml.writeEndElement();
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(Tested tested) throws XMLStreamException {
        if (tested instanceof Tested.Played played) {
            count(played.outcomes().size(), played.failed(), 0);
            for (TestOutcome outcome : played.outcomes()) {
                test(played, outcome);
            }
        } else if (tested instanceof Tested.Faulty faulty) {
            count(1, 0, 1);
            error(tested.file(), "The file has errors, so that nothing was played.", diagnostics(faulty.loading()));
        } else if (tested instanceof Tested.Unreadable unreadable) {
            count(1, 0, 1);
            error(tested.file(), "The file cannot be read.", String.valueOf(unreadable.failure()));
        }
    }

    private void count(int tests, int failures, int errors) throws XMLStreamException {
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", String.valueOf(errors));
    }

    private void test(Tested.Played played, TestOutcome outcome) throws XMLStreamException {
        open(played.scenario().heading().id(), outcome.test().name(), played.file());
        attribute("line", String.valueOf(played.line(outcome)));
        if (outcome instanceof TestOutcome.Failed failure) {
            Difference difference = failure.difference();
            line(3);
            xml.writeStartElement("failure");
            attribute(
                    "message",
                    difference.about() + ": expected " + difference.expected() + ", but " + difference.actual());
            text(lines.of(failure, played).stream().collect(Collectors.joining("\n", "\n", "\n")));
            xml.writeEndElement();
            line(2);
        }
        xml.writeEndElement();
    }

    private void error(String file, String message, String text) throws XMLStreamException {
        open(file, "The file loads", file);
        line(3);
        xml.writeStartElement("error");
        attribute("message", message);
        text("\n" + text + "\n");
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void open(String suite, String name, String file) throws XMLStreamException {
        line(2);
        xml.writeStartElement("testcase");
        attribute("classname", suite);
        attribute("name", name);
        attribute("file", file);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(allowed(text));
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String diagnostics(Loading loading) {
        TextReport report = new TextReport(false);
        return loading.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(diagnostic -> report.of(diagnostic, loading.lines()))
                .collect(Collectors.joining("\n\n"));
    }

    /** XML has no way at all to write control characters. */
    private static String allowed(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\t\n\r]]", "\uFFFD");
    }
}
