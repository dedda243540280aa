package io.github.labcheck.checker.reading;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.Text;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;

/** Designs as RDF, in Turtle or JSON-LD. Nothing is fetched: neither what a file imports nor a context that lies elsewhere. */
final class TurtleSource implements DesignSource {

    private static final String BASE = "https://w3id.org/labcheck/design-file/";
    private static final String NO_RDF = "no-rdf";

    @Override
    public Optional<Content> parse(SourceText text, Bounds bounds, ErrorLog log) {
        GraphLibrary.whole();
        Triples triples = new Triples(bounds.of(Bound.VALUES));
        try {
            parser(text.text()).base(BASE).checking(false).errorHandler(triples).parse(triples);
            return Optional.of((schema, errors) -> new TurtleTree(triples.graph, schema, new TurtlePlaces(text), bounds, errors).read());
        } catch (TooMany e) {
            log.beyond(Bound.VALUES, bounds, Position.START,
                    Text.of("reading.TurtleSource.file-more-than-triples", bounds.of(Bound.VALUES)));
        } catch (StackOverflowError e) {
            log.add(NO_RDF, Position.START, Text.of("reading.TurtleSource.file-nests-too-deeply"));
        } catch (JenaException e) {
            noRdf(e, triples.at, log);
        }
        return Optional.empty();
    }

    private static void noRdf(JenaException e, Position at, ErrorLog log) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String why = ErrorLog.shown(first.replaceFirst("^\\[line: \\d+, col: \\d+ *\\] *", ""));
        log.add(NO_RDF, at, Text.of("reading.TurtleSource.no-proper-turtle-json", why));
    }

    private static RDFParserBuilder parser(String text) {
        boolean json = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[") && text.contains("\"@");
        if (!json) {
            return RDFParser.fromString(text, Lang.TURTLE);
        }
        JsonLdOptions options = new JsonLdOptions((url, wanted) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "a context that lies elsewhere is not fetched");
        });
        return RDFParser.fromString(text, Lang.JSONLD11).set(LangJSONLD11.JSONLD_OPTIONS, options);
    }

    /** More triples than are read. */
    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    /** Gathers the triples, and notes where the first error is. */
    private static final class Triples extends StreamRDFBase implements ErrorHandler {

        private final Graph graph = GraphMemFactory.createGraphMem2();
        private final int most;
        private Position at = Position.START;
        private int count;

        Triples(int most) {
            this.most = most;
        }

        @Override
        public void triple(Triple triple) {
            if (++count > most) {
                throw new TooMany();
            }
            graph.add(triple);
        }

        @Override
        public void quad(Quad quad) {
            triple(quad.asTriple());
        }

        @Override
        public void warning(String message, long line, long col) {
            // a doubtful IRI or literal is judged where it is used
        }

        @Override
        public void error(String message, long line, long col) {
            fatal(message, line, col);
        }

        @Override
        public void fatal(String message, long line, long col) {
            if (line > 0) {
                at = new Position((int) line, (int) Math.max(1, col));
            }
            throw new RiotException(message);
        }
    }
}
