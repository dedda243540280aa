package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Questions in SPARQL about a design with everything that follows from it. They only read, go nowhere else and end in time. */
public final class DesignQuery {

    /** Rows that are shown, and seconds that a question may take. */
    private static final int MOST = 1000;
    private static final int SECONDS = 10;
    private static final String PREFIXES = "PREFIX lc: <" + Schema.NS + ">\nPREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n"
            + "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n";

    private final Graph graph;

    /** For a design that is complete; its derived values are asked for like those that the file states. */
    public DesignQuery(DesignGraph design, Graph stated) {
        GraphLibrary.whole();
        this.graph = GraphFactory.createDefaultGraph();
        stated.find().forEachRemaining(graph::add);
        for (DesignClass type : design.schema().classes()) {
            for (Node thing : design.instances(type.name())) {
                for (DesignProperty property : type.properties()) {
                    if (!property.ordered()) {
                        design.values(thing, property.name()).forEach(v -> graph.add(thing, NodeFactory.createURI(property.iri()), v));
                    }
                }
            }
        }
    }

    /** A question that cannot be asked, in words. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Text text;

        private Refused(Text text) {
            super(text.en(), null, false, false);
            this.text = text;
        }

        /** Why. */
        public Text text() {
            return text;
        }
    }

    /**
     * An answer.
     *
     * @param columns names of the columns; none for Turtle and for a truth value
     * @param rows    values by columns
     * @param whole   whether these are all
     * @param text    Turtle, or true or false; empty for rows
     */
    public record Answer(List<String> columns, List<List<String>> rows, boolean whole, String text) { }

    /** A question with a name. */
    public record Named(Text about, String query) { }

    /** The questions that have names. */
    public static Map<String, Named> named() {
        Map<String, Named> named = new LinkedHashMap<>();
        try (InputStream in = DesignQuery.class.getResourceAsStream("queries.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                String[] head = lines.get(i).substring(1).split("\\|");
                named.put(head[0].strip(), new Named(new Text(head[1].strip(), head[2].strip()), lines.get(i + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    /**
     * Answers a question.
     *
     * @throws Refused if it is no question that only reads, or takes too long
     */
    public Answer ask(String written) throws Refused {
        Query query = parsed(written);
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(ModelFactory.createModelForGraph(graph))).query(query)
                .timeout(SECONDS, TimeUnit.SECONDS).build()) {
            if (query.isAskType()) {
                return new Answer(List.of(), List.of(), true, Boolean.toString(execution.execAsk()));
            }
            if (query.isConstructType()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                RDFDataMgr.write(out, execution.execConstruct(), Lang.TURTLE);
                return new Answer(List.of(), List.of(), true, out.toString(StandardCharsets.UTF_8));
            }
            return rows(execution.execSelect());
        } catch (QueryCancelledException e) {
            throw new Refused(Text.of("rdf.DesignQuery.query-took-more-than", SECONDS));
        }
    }

    private static Query parsed(String written) throws Refused {
        Query query;
        try {
            query = QueryFactory.create(PREFIXES + written);
        } catch (QueryParseException e) {
            String first = e.getMessage().lines().findFirst().orElse("");
            throw new Refused(Text.of("rdf.DesignQuery.no-sparql-query", first));
        }
        if (!query.isSelectType() && !query.isAskType() && !query.isConstructType()) {
            throw new Refused(Text.of("rdf.DesignQuery.only-select-ask-construct"));
        }
        boolean[] service = {query.hasDatasetDescription()};
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementService element) {
                    service[0] = true;
                }
            });
        }
        if (service[0] || query.toString().matches("(?is).*\\bSERVICE\\b.*")) {
            throw new Refused(Text.of("rdf.DesignQuery.service-from-cannot-used"));
        }
        return query;
    }

    private static Answer rows(ResultSet results) {
        List<List<String>> rows = new ArrayList<>();
        List<String> columns = results.getResultVars();
        while (results.hasNext() && rows.size() < MOST) {
            QuerySolution row = results.next();
            rows.add(columns.stream().map(c -> shown(row.get(c))).toList());
        }
        return new Answer(columns, rows, !results.hasNext(), "");
    }

    private static String shown(RDFNode node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.isAnon() ? "[]" : node.asResource().getURI().replace(Schema.NS,
                "lc:");
    }
}
