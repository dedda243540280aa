package io.github.labcheck.checker.importing.delivery;

import io.github.labcheck.checker.XmlShape;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Holds a model of IFC 4 to a specification, as far as the specification goes that is written here. It reads the XML, not what wrote it.
 */
final class IdsAudit {

    private static final Map<String, Integer> ATTRIBUTES = Map.of("Name", 2, "ObjectType", 4, "LongName", 7, "OverallHeight", 8,
            "OverallWidth", 9, "Elevation", 9, "OperationType", 11);

    private final StepFile model;

    private IdsAudit(StepFile model) {
        this.model = model;
    }

    /** Identifiers of the specifications that a model does not meet. */
    static Set<String> failed(byte[] ids, StepFile model) {
        IdsAudit audit = new IdsAudit(model);
        Set<String> failed = new TreeSet<>();
        for (Element one : XmlShape.all(XmlShape.read(ids).getDocumentElement(), "specifications", "specification")) {
            if (List.of(one.getAttribute("ifcVersion").split(" ")).contains(model.schema()) && !audit.meets(one)) {
                failed.add(one.getAttribute("identifier"));
            }
        }
        return failed;
    }

    private boolean meets(Element specification) {
        Element applicability = XmlShape.all(specification, "applicability").get(0);
        List<StepEntity> elements = model.all(values(XmlShape.all(applicability, "entity", "name").get(0)));
        return (!elements.isEmpty() || applicability.getAttribute("minOccurs").equals("0")) && elements.stream()
                .allMatch(e -> XmlShape.all(specification, "requirements").stream().flatMap(r -> XmlShape.children(r).stream())
                .allMatch(f -> has(e, f)));
    }

    private boolean has(StepEntity element, Element facet) {
        return switch (facet.getLocalName()) {
            case "entity" -> element.name(8).equals(values(XmlShape.all(facet, "predefinedType").get(0)).get(0));
            case "partOf" -> model.all(facet.getAttribute("relation")).stream().anyMatch(r -> r.references(5).contains(element.number())
                    && model.follow(r, 4).filter(w -> w.type().equals(values(XmlShape.all(facet, "entity", "name").get(0)).get(0)))
                    .isPresent());
            case "attribute" -> {
                int place = ATTRIBUTES.get(values(XmlShape.all(facet, "name").get(0)).get(0));
                yield fits(facet, element.text(place).orElse(element.real(place).isPresent() ? "0" : element.name(place)));
            }
            default -> properties(element, facet).anyMatch(v -> fits(facet, v));
        };
    }

    private Stream<String> properties(StepEntity element, Element facet) {
        Element set = XmlShape.all(facet, "propertySet").get(0);
        String name = values(XmlShape.all(facet, "baseName").get(0)).get(0);
        return model.all("IFCRELDEFINESBYPROPERTIES").stream().filter(r -> r.references(4).contains(element.number()))
                .flatMap(r -> model.follow(r, 5).stream()).filter(s -> matches(set, s.text(2).orElse("")))
                .flatMap(s -> model.followAll(s, s.type().equals("IFCELEMENTQUANTITY") ? 5 : 4).stream())
                .filter(p -> p.text(0).orElse("").equals(name))
                .map(p -> p.type().equals("IFCPROPERTYSINGLEVALUE") ? p.text(2).orElse("x") : p.real(3).isPresent() ? "0" : "");
    }

    private static boolean fits(Element facet, String value) {
        return !value.isEmpty() && XmlShape.all(facet, "value").stream().allMatch(v -> matches(v, value));
    }

    private static boolean matches(Element allowed, String value) {
        return values(allowed).contains(value) || XmlShape.all(allowed, "restriction", "pattern").stream()
                .anyMatch(p -> value.matches(p.getAttribute("value")));
    }

    private static List<String> values(Element value) {
        return Stream.concat(XmlShape.all(value, "simpleValue").stream().map(Element::getTextContent),
                XmlShape.all(value, "restriction", "enumeration").stream().map(e -> e.getAttribute("value"))).toList();
    }
}
