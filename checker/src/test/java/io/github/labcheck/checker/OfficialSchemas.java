package io.github.labcheck.checker;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * The published schemas, whose licence (CC BY-ND 4.0) lets nobody pass on changed copies; none is kept here. Whoever has fetched them says
 * with {@code -Dlabcheck.schemas=FOLDER} where they lie: {@code bcf-2.1/*.xsd} and {@code bcf-3.0/*.xsd} of buildingSMART/BCF-XML, and
 * {@code ids-1.0/ids.xsd} of buildingSMART/IDS with the {@code xml.xsd} and {@code XMLSchema.xsd} of W3C that it refers to. Tests that
 * need them are left out otherwise.
 */
public final class OfficialSchemas {

    private static final String FOLDER = System.getProperty("labcheck.schemas", "");

    private OfficialSchemas() { }

    /** Fails if a document is not valid; leaves the test out if the schema is not there. */
    public static void validate(String schema, String where, byte[] document) throws IOException {
        Path file = Path.of(FOLDER, schema.split("/"));
        Assumptions.assumeTrue(!FOLDER.isEmpty() && Files.exists(file), () -> "no " + schema + " in -Dlabcheck.schemas");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> beside(file, systemId));
        try {
            factory.newSchema(file.toFile()).newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException e) {
            throw new AssertionError(where + ": " + e.getMessage(), e);
        }
    }

    /** What a schema refers to lies beside it, whatever address it names. */
    private static LSInput beside(Path schema, String address) {
        File file = schema.resolveSibling(address.substring(address.lastIndexOf('/') + 1)).toFile();
        try {
            LSInput input = ((DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS")).createLSInput();
            input.setSystemId(file.toURI().toString());
            return input;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
