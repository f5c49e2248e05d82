package demarche.authoring.translation;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** A translator's sheet as XLIFF 1.2, which programs for translators read and write. */
public final class XliffSheet {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
    private static final String OUTDATED = "needs-adaptation";

    private XliffSheet() {}

    /**
     * Writes a sheet.
     *
     * @param file the name of the scenario's file
     * @param source the language of the scenario
     * @param target the language of the translation
     */
    public static String of(Progress progress, String file, String source, String target) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.2");
            xml.writeCharacters("\n ");
            xml.writeStartElement("file");
            xml.writeAttribute("original", file);
            xml.writeAttribute("datatype", "plaintext");
            xml.writeAttribute("source-language", source);
            xml.writeAttribute("target-language", target);
            xml.writeCharacters("\n  ");
            xml.writeStartElement("body");
            for (Progress.Line line : progress.lines()) {
                unit(xml, line);
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
            xml.writeCharacters("\n ");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text in memory can always be written to.", impossible);
        }
        return text + "\n";
    }

    private static void unit(XMLStreamWriter xml, Progress.Line line) throws XMLStreamException {
        SheetRow row = SheetRow.of(line);
        xml.writeCharacters("\n   ");
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", row.key());
        xml.writeAttribute("resname", row.key());
        xml.writeAttribute("xml:space", "preserve");
        element(xml, "source", row.source());
        xml.writeCharacters("\n    ");
        xml.writeStartElement("target");
        xml.writeAttribute(
                "state",
                switch (line.state()) {
                    case DONE -> "translated";
                    case OUTDATED -> OUTDATED;
                    case MISSING -> "new";
                });
        xml.writeCharacters(row.translation());
        xml.writeEndElement();
        element(xml, "note", row.context());
        xml.writeCharacters("\n   ");
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /**
     * Reads a sheet. Nothing outside it is looked at, whatever it refers to.
     *
     * @throws UnreadableSheet if it is none
     */
    public static List<SheetRow> read(String text) throws UnreadableSheet {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<SheetRow> rows = new ArrayList<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            boolean isSheet = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    isSheet |= xml.getLocalName().equals("xliff");
                    if (xml.getLocalName().equals("trans-unit")) {
                        rows.add(unit(xml));
                    }
                }
            }
            if (!isSheet) {
                throw new UnreadableSheet(1, "it has no element `xliff`");
            }
        } catch (XMLStreamException wrong) {
            int line = wrong.getLocation() == null
                    ? 1
                    : Math.max(1, wrong.getLocation().getLineNumber());
            throw new UnreadableSheet(line, "it is not well-formed XML");
        }
        return rows;
    }

    private static SheetRow unit(XMLStreamReader xml) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        String key = xml.getAttributeValue(null, "resname") == null
                ? String.valueOf(xml.getAttributeValue(null, "id"))
                : xml.getAttributeValue(null, "resname");
        String source = "";
        String target = "";
        boolean outdated = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth == 2 && xml.getLocalName().equals("source")) {
                    source = content(xml);
                    depth--;
                } else if (depth == 2 && xml.getLocalName().equals("target")) {
                    outdated = OUTDATED.equals(xml.getAttributeValue(null, "state"));
                    target = content(xml);
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new SheetRow(line, key, "", "", source, target.strip(), outdated);
    }

    /** The text in an element, that of elements within it included: programs may put marks of their own there. */
    private static String content(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }
}
