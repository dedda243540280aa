package io.github.labcheck.checker.importing.delivery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.OfficialSchemas;
import io.github.labcheck.checker.XmlShape;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.ifc.Model;
import io.github.labcheck.checker.importing.step.StepFile;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.ImportOperation;
import io.github.labcheck.checker.operation.ImportRequest;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Readers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A model that meets the specification is imported without questions about what it asks for; one that does not is asked about it. */
class IdsDocumentTest {

    private static final byte[] IDS = ids();

    /** The elements and attributes of IDS 1.0 that are used, in their order. */
    private static final XmlShape SHAPE = XmlShape.of("""
            ids: info! specifications!
            info: title! copyright version description author date purpose milestone
            title: #text
            version: #text
            info/description: #text
            purpose: #text
            specifications: specification+
            specification: applicability! requirements @name!=text @identifier=text @description=text @instructions=text \
            @ifcVersion!=(IFC2X3|IFC4|IFC4X3_ADD2)(\\s(IFC2X3|IFC4|IFC4X3_ADD2))*
            applicability: entity partOf* classification* attribute* property* material* @minOccurs=0|1 @maxOccurs=unbounded|\\d+
            requirements: entity partOf* classification* attribute* property* material* @description=text
            entity: name! predefinedType
            partOf: entity! @cardinality=required|prohibited @instructions=text \
            @relation=IFCRELAGGREGATES|IFCRELNESTS|IFCRELASSIGNSTOGROUP|IFCRELCONTAINEDINSPATIALSTRUCTURE
            attribute: name! value @cardinality=required|prohibited|optional @instructions=text
            property: propertySet! baseName! value @dataType=capitals @cardinality=required|prohibited|optional @instructions=text
            name: simpleValue xs:restriction
            predefinedType: simpleValue xs:restriction
            value: simpleValue xs:restriction
            propertySet: simpleValue xs:restriction
            baseName: simpleValue xs:restriction
            simpleValue: #text
            xs:restriction: xs:enumeration* xs:pattern* @base!=xs:string
            xs:enumeration: @value!=text
            xs:pattern: @value!=text
            """);

    @TempDir
    private Path folder;

    private static byte[] ids() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new IdsDocument(Commands.WORKBENCH.ontology(), "1").write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Element> specifications() {
        return XmlShape.all(XmlShape.read(IDS).getDocumentElement(), "specifications", "specification");
    }

    @Test
    void itHasTheElementsOfTheSpecificationInTheirOrder() {
        SHAPE.check("ids", IDS);
        assertEquals("http://standards.buildingsmart.org/IDS", XmlShape.read(IDS).getDocumentElement().getNamespaceURI());
        assertArrayEquals(IDS, ids(), "twice the same bytes");
    }

    @Test
    void itIsValidAgainstThePublishedSchema() throws IOException {
        OfficialSchemas.validate("ids-1.0/ids.xsd", "ids", IDS);
    }

    @Test
    void eachSpecificationSaysInBothLanguagesForHowManyClausesItCounts() {
        Readers readers = Readers.of(Commands.WORKBENCH.ontology());
        DesignProperty closer = Commands.WORKBENCH.ontology().schema().named("selfClosing");
        int count = readers.of(closer).size() + readers.through(closer).size();
        Set<String> ids = new HashSet<>();
        for (Element one : specifications()) {
            assertTrue(one.getAttribute("description").matches("对清单中 (\\d+) 条条款有用。 / Counts for \\1 clauses of the ledger\\."),
                    one.getAttribute("description"));
            assertTrue(ids.add(one.getAttribute("identifier")));
            if (one.getAttribute("identifier").equals("doors-self-closing")) {
                assertTrue(one.getAttribute("description").contains(" " + count + " clauses"), one.getAttribute("description"));
            }
        }
    }

    /** A laboratory, a store and a corridor with what is asked for, except for one thing. */
    private static Model model(String without) {
        Model model = Model.metres("IFC4");
        String[][] rooms = {{"101", "理化实验室"}, {"102", "试剂库"}, {"103", "走道"}};
        double[][] sizes = {{8, 5, 0, 0}, {4, 5, 8.2, 0}, {12.2, 2, 0, 5.2}};
        for (int i = 0; i < rooms.length; i++) {
            double[] s = sizes[i];
            String room = model.space(1, rooms[i][0], without.equals("rooms-named") ? "" : rooms[i][1], model.at(1, s[2], s[3], 0),
                    model.shape(model.box(s[0], s[1], 4)));
            quantities(model, room, without, s[0] * s[1]);
        }
        for (double x : new double[] {2, 10}) {
            String tail = "2.1,1.0,.DOOR.," + (without.equals("doors-operation") ? "$" : ".SINGLE_SWING_LEFT.") + ",$";
            String door = model.door(1, "D" + (int) x, x, 5, false, model.box(1.0, 0.2, 2.1), tail);
            Map<String, String> said = Map.of("doors-clear-width", "ClearWidth=IFCLENGTHMEASURE(0.9)", "doors-fire-class",
                    "FireRating=IFCLABEL('甲级')", "doors-self-closing", "SelfClosing=IFCBOOLEAN(.T.)", "doors-sides",
                    "IsExternal=IFCBOOLEAN(.F.)");
            said.forEach((id, value) -> {
                if (!id.equals(without)) {
                    model.property("Pset_DoorCommon", door, value.split("=")[0], value.split("=")[1]);
                }
            });
        }
        String type = without.equals("equipment") ? "$" : "'高压灭菌器'";
        model.put("IFCELECTRICAPPLIANCE('e',$,'X1',$," + type + "," + model.at(1, 1, 1, 0) + "," + model.shape(model.box(1, 1, 1))
                + ",$,$)");
        return model;
    }

    private static void quantities(Model model, String room, String without, double area) {
        String net = without.equals("rooms-area") ? "" : model.put("IFCQUANTITYAREA('NetFloorArea',$,$," + area + ",$)");
        String height = without.equals("rooms-height") ? "" : model.put("IFCQUANTITYLENGTH('FinishCeilingHeight',$,$,3.0,$)");
        String all = net.isEmpty() || height.isEmpty() ? net + height : net + "," + height;
        String set = model.put("IFCELEMENTQUANTITY('q',$,'Qto_SpaceBaseQuantities',$,$,(" + all + "))");
        model.put("IFCRELDEFINESBYPROPERTIES('rq',$,$,$,(" + room + ")," + set + ")");
    }

    private static Set<String> failed(Model model) throws UnreadableDrawing {
        return IdsAudit.failed(IDS, StepFile.read(model.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** What no judgement could be made without, as {@code thing.key}. */
    private String asked(Model model) throws IOException {
        Path drawing = Files.writeString(folder.resolve("model.ifc"), model.text());
        Path design = folder.resolve("design.yaml");
        Commands.Ran imported = Commands.run(new ImportOperation(Commands.WORKBENCH, ImportRequest.of(List.of(drawing), design,
                Language.EN)));
        assertEquals(Exit.DONE, imported.exit(), imported.err());
        return Commands.check(CheckRequest.of(List.of(design), Language.EN).withFormats(List.of("json"), null)).out();
    }

    private static String missing(String thing, String key) {
        return "{\"subject\":\"" + thing + "\",\"property\":\"" + key + "\"}";
    }

    @Test
    void aModelThatMeetsItIsImportedWithoutQuestionsAboutIt() throws IOException, UnreadableDrawing {
        Model model = model("");
        assertEquals(Set.of(), failed(model));
        String asked = asked(model).replaceAll("\\s+", "");
        assertTrue(asked.contains("\"missing\":[{"), "there is always something to ask");
        for (Demand demand : Demands.ALL) {
            for (Demand.Key key : demand.fills()) {
                String written = Commands.WORKBENCH.ontology().schema().named(key.property()).key();
                List<String> things = key.of().equals("Room") ? List.of("101", "102", "103") : key.of().equals("Door")
                        ? List.of("D1", "D2") : List.of("EQ1", "F1");
                things.forEach(thing -> assertTrue(!asked.contains(missing(thing, written)), () -> "asked for " + thing + "." + written));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"rooms-named, 101, function", "doors-clear-width, D1, clearWidth", "doors-fire-class, D2, fireClass",
        "doors-self-closing, D2, selfClosing", "doors-operation, D2, swingsInto"})
    void aModelThatLacksSomethingFailsThereAndIsAskedAboutIt(String id, String thing, String key) throws IOException, UnreadableDrawing {
        Model model = model(id);
        assertEquals(Set.of(id), failed(model));
        assertTrue(asked(model).replaceAll("\\s+", "").contains(missing(thing, key)), thing + "." + key);
    }

    /** Where the importer has another way to know, or where nothing of the sample needs it, the model fails all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"rooms-area", "rooms-height", "doors-sides", "equipment"})
    void aModelThatLacksSomethingFails(String id) throws UnreadableDrawing {
        assertEquals(Set.of(id), failed(model(id)));
    }

    @Test
    void everyKeyThatItCountsIsOneThatTheImporterWrites() {
        Draft draft = Imports.draft(model("").read());
        for (Demand demand : Demands.ALL) {
            Map<String, String> sections = Map.of("Room", "rooms", "Door", "doors", "Storey", "storeys", "Equipment", "equipment");
            for (Demand.Key key : demand.fills()) {
                String section = sections.get(key.of());
                boolean there = section != null && Imports.section(draft, section).stream().anyMatch(e -> e.keys()
                        .containsKey(Commands.WORKBENCH.ontology().schema().named(key.property()).key()));
                assertTrue(there || key.of().equals("Window") || key.property().equals("connects"), () -> key + " " + demand.id());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲级", "乙级防火门", "FM丙1021", "无", "非防火", "非防火门", "普通门", "none", "not fire-rated"})
    void aFireRatingThatItAllowsIsUnderstood(String rating) {
        assertTrue(rating.matches(Demands.FIRE_CLASS));
        Model model = model("doors-fire-class");
        model.property("Pset_DoorCommon", model.door(1, "D", 5, 5, false, model.box(1.0, 0.2, 2.1), "2.1,1.0,.DOOR.,$,$"), "FireRating",
                "IFCLABEL('" + rating + "')");
        assertTrue(Imports.section(Imports.draft(model.read()), "doors").stream().anyMatch(d -> d.keys().containsKey("fireClass")));
    }
}
