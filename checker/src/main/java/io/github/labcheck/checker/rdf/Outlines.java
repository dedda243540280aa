package io.github.labcheck.checker.rdf;

import io.github.labcheck.checker.graph.DesignGraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Outlines and places as GeoSPARQL geometries, in the coordinates of the drawing, m. */
final class Outlines {

    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final Node GEOMETRY = NodeFactory.createURI(GEO + "Geometry");
    private static final Node HAS_GEOMETRY = NodeFactory.createURI(GEO + "hasGeometry");
    private static final Node AS_WKT = NodeFactory.createURI(GEO + "asWKT");
    private static final BaseDatatype WKT = new BaseDatatype(GEO + "wktLiteral");

    private final DesignGraph design;
    private final Graph graph;

    Outlines(DesignGraph design, Graph graph) {
        this.design = design;
        this.graph = graph;
    }

    void write() {
        design.instances("Room").forEach(room -> polygon(room).ifPresent(wkt -> geometry(room, wkt)));
        for (String type : List.of("Door", "Opening", "PassBox", "Window", "Equipment", "Store", "Sign", "Cylinder")) {
            design.instances(type).stream().filter(thing -> design.schema().named("at").domains().contains(type))
                    .forEach(thing -> point(design.values(thing, "at")).ifPresent(at -> geometry(thing, "POINT(" + at + ")")));
        }
    }

    private Optional<String> polygon(Node room) {
        List<Node> corners = design.values(room, "outline");
        List<String> points = corners.stream().flatMap(corner -> point(design.list(corner)).stream()).toList();
        return points.size() < 3 || points.size() < corners.size() ? Optional.empty() : Optional.of("POLYGON((" + points.stream()
                .collect(Collectors.joining(", ")) + ", " + points.get(0) + "))");
    }

    private static Optional<String> point(List<Node> numbers) {
        return numbers.size() != 2 ? Optional.empty() : Optional.of(numbers.get(0).getLiteralLexicalForm() + " " + numbers.get(1)
                .getLiteralLexicalForm());
    }

    private void geometry(Node thing, String wkt) {
        Node geometry = NodeFactory.createURI(thing.getURI() + "/geometry");
        graph.add(Triple.create(thing, HAS_GEOMETRY, geometry));
        graph.add(Triple.create(geometry, RDF.type.asNode(), GEOMETRY));
        graph.add(Triple.create(geometry, AS_WKT, NodeFactory.createLiteralDT(wkt, WKT)));
        graph.add(Triple.create(geometry, RDFS.comment.asNode(), NodeFactory.createLiteralLang("图纸坐标，m，不是地理坐标", "zh")));
        graph.add(Triple.create(geometry, RDFS.comment.asNode(),
                NodeFactory.createLiteralLang("coordinates of the drawing in m, not on the earth", "en")));
    }
}
