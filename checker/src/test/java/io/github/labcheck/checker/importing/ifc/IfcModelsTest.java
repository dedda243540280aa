package io.github.labcheck.checker.importing.ifc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small models with one feature each: what the feature means is known by hand. */
class IfcModelsTest {

    private static Room only(ImportedDrawing drawing) {
        assertEquals(1, drawing.rooms().size());
        return drawing.rooms().get(0);
    }

    private static Room of(Model model, String item) {
        model.space(1, "1", "Office", model.at(1, 2, 3, 0), model.shape(item));
        return only(model.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"IFC2X3", "IFC4", "IFC4X3_ADD2"})
    void anExtrusionHasItsAreaPlaceAndHeight(String schema) {
        Model model = Model.metres(schema);
        Room room = of(model, model.box(4, 3, 2.8));
        assertEquals(12, room.area().getArea(), 1e-9);
        assertEquals(2, room.area().getEnvelopeInternal().getMinX(), 1e-9);
        assertEquals(2.8, room.top() - room.bottom(), 1e-9);
    }

    @Test
    void lengthsAreInTheUnitOfTheModel() {
        Model millimetres = new Model("IFC4", "IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.)", 0.001);
        assertEquals(12, of(millimetres, millimetres.box(4000, 3000, 2800)).area().getArea(), 1e-9);
        Model feet = new Model("IFC2X3", "IFCCONVERSIONBASEDUNIT($,.LENGTHUNIT.,'FOOT',#16)", 0.3048);
        feet.add(16, "IFCMEASUREWITHUNIT(IFCLENGTHMEASURE(0.3048),#17)").add(17, "IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.)");
        assertEquals(100 * 0.3048 * 0.3048, of(feet, feet.box(10, 10, 9)).area().getArea(), 1e-9);
    }

    @Test
    void aMappedShapeIsMovedTurnedAndScaled() {
        Model model = Model.metres("IFC4");
        String representation = model.put("IFCSHAPEREPRESENTATION(#2,'Body','SweptSolid',(" + model.box(2, 1, 2) + "))");
        String map = model.put("IFCREPRESENTATIONMAP(#9," + representation + ")");
        String operator = model.put("IFCCARTESIANTRANSFORMATIONOPERATOR3D(" + model.put("IFCDIRECTION((0.,1.,0.))") + ",$,"
                + model.point(5, 0, 0) + ",2.," + model.put("IFCDIRECTION((0.,0.,1.))") + ")");
        Room room = of(model, model.put("IFCMAPPEDITEM(" + map + "," + operator + ")"));
        assertEquals(8, room.area().getArea(), 1e-6);
        assertEquals(5, room.area().getEnvelopeInternal().getMinX(), 1e-6,
                "2 of the space, 5 of the map, 2 back for the depth that is turned");
        assertEquals(4, room.top() - room.bottom(), 1e-6);
    }

    @Test
    void aFacetedBodyAndAFaceSetCoverWhatTheirFacesCover() {
        Model brep = Model.metres("IFC2X3");
        String bottom = face(brep, brep.point(0, 0, 0), brep.point(4, 0, 0), brep.point(4, 3, 0), brep.point(0, 3, 0));
        String top = face(brep, brep.point(0, 0, 3), brep.point(4, 0, 3), brep.point(4, 3, 3), brep.point(0, 3, 3));
        assertEquals(12, of(brep, brep.put("IFCFACETEDBREP(" + brep.put("IFCCLOSEDSHELL((" + bottom + "," + top + "))") + ")")).area()
                .getArea(), 1e-9);
        Model set = Model.metres("IFC4");
        String points = set.put("IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(4.,0.,0.),(4.,3.,0.),(0.,3.,0.),(0.,0.,3.)))");
        assertEquals(12, of(set, set.put("IFCTRIANGULATEDFACESET(" + points + ",$,.T.,((1,2,3),(1,3,4),(1,2,5)),$)")).area().getArea(),
                1e-9);
        Model polygons = Model.metres("IFC4");
        String list = polygons.put("IFCCARTESIANPOINTLIST3D(((0.,0.,0.),(4.,0.,0.),(4.,3.,0.),(0.,3.,0.)))");
        String face = polygons.put("IFCINDEXEDPOLYGONALFACE((1,2,3,4))");
        assertEquals(12, of(polygons, polygons.put("IFCPOLYGONALFACESET(" + list + ",.T.,(" + face + "),$)")).area().getArea(), 1e-9);
    }

    private static String face(Model model, String... points) {
        String loop = model.put("IFCPOLYLOOP((" + String.join(",", points) + "))");
        return model.put("IFCFACE((" + model.put("IFCFACEOUTERBOUND(" + loop + ",.T.)") + "))");
    }

    @Test
    void aSlopedRoofThatClipsASpaceLeavesItsFloor() {
        Model model = Model.metres("IFC4");
        String plane = model.put("IFCPLANE(" + model.put("IFCAXIS2PLACEMENT3D(" + model.point(0, 0, 2.5) + ","
                + model.put("IFCDIRECTION((0.5,0.,1.))") + ",$)") + ")");
        String half = model.put("IFCHALFSPACESOLID(" + plane + ",.F.)");
        assertEquals(12, of(model, model.put("IFCBOOLEANCLIPPINGRESULT(.DIFFERENCE.," + model.box(4, 3, 3) + "," + half + ")")).area()
                .getArea(), 1e-6);
    }

    @Test
    void whatIsCutAwayOverTheWholeHeightIsNoFloor() {
        Model model = Model.metres("IFC4");
        assertEquals(11, of(model, model.put("IFCBOOLEANRESULT(.DIFFERENCE.," + model.box(4, 3, 3) + "," + model.box(1, 1, 3) + ")")).area()
                .getArea(), 1e-6);
    }

    @Test
    void anAreaThatIsStatedIsNamedByItsSource() {
        Model model = Model.metres("IFC4");
        String space = model.space(1, "1", "Office", model.at(1, 0, 0, 0), model.shape(model.box(4, 3, 3)));
        String quantity = model.put("IFCELEMENTQUANTITY('q',$,'Qto_SpaceBaseQuantities',$,$,("
                + model.put("IFCQUANTITYAREA('GrossFloorArea',$,$,13.5,$)") + "))");
        model.put("IFCRELDEFINESBYPROPERTIES('rq',$,$,$,(" + space + ")," + quantity + ")");
        Draft draft = Imports.draft(model.read());
        DraftEntry room = Imports.entry(draft, "rooms", "1");
        assertFalse(room.keys().containsKey("area"), "a gross area is not that of the floor");
        assertTrue(room.decisions().stream().anyMatch(d -> d.en().contains("13.5 m2 (GrossFloorArea)")));
    }

    private static Model twoRooms(String schema) {
        Model model = Model.metres(schema);
        model.space(1, "1", "Office", model.at(1, 0, 0, 0), model.shape(model.box(4, 3, 3)));
        model.space(1, "2", "Corridor", model.at(1, 4.2, 0, 0), model.shape(model.box(2, 3, 3)));
        return model;
    }

    private static DraftEntry door(Model model) {
        return Imports.section(Imports.draft(model.read()), "doors").get(0);
    }

    @Test
    void theWidthIsThatOfTheHoleAndTheRoomsAreThoseOnItsSides() {
        Model model = twoRooms("IFC4");
        model.door(1, "D", 4, 1, true, model.box(0.2, 1.0, 2.1), "2.0,0.9,.DOOR.,.SLIDING_TO_LEFT.,$");
        DraftEntry right = door(model);
        assertEquals("1", right.keys().get("openingWidth"), "not the 0.9 of the leaf");
        assertEquals("2.1", right.keys().get("openingHeight"));
        assertEquals("sliding", right.keys().get("doorType"));
        assertEquals("[4.1, 1.5]", right.keys().get("at"));
        assertEquals("[\"1\", \"2\"]", right.keys().get("between"));
        assertFalse(right.keys().containsKey("clearWidth"));
    }

    @ParameterizedTest
    @CsvSource({"FireRating, IFCLABEL('甲级'), fireClass, class-a", "SelfClosing, IFCBOOLEAN(.T.), selfClosing, true",
            "ClearWidth, IFCPOSITIVELENGTHMEASURE(0.85), clearWidth, 0.85"})
    void whatThePropertySetsSayOfADoorIsTaken(String name, String value, String key, String expected) {
        Model model = twoRooms("IFC4");
        model.property(model.door(1, "D", 4, 1, true, model.box(0.2, 1.0, 2.1), "2.0,0.9,.DOOR.,$,$"), name, value);
        assertEquals(expected, door(model).keys().get(key));
    }

    @Test
    void aDoorOutsideIsAnExitOnlyIfAPersonSaysSo() {
        Model ground = Model.metres("IFC4");
        ground.space(1, "1", "Office", ground.at(1, 0, 0, 0), ground.shape(ground.box(4, 3, 3)));
        ground.door(1, "D", 1, 3, false, ground.box(1.0, 0.2, 2.1), "2.1,1.0,.DOOR.,$,$");
        DraftEntry door = door(ground);
        assertEquals("[\"1\", outside]", door.keys().get("between"));
        assertFalse(door.keys().containsKey("exit"));
        assertTrue(door.decisions().get(0).en().startsWith("exit: true"));
        Model upper = Model.metres("IFC4");
        upper.space(1, "1", "Office", upper.at(1, 0, 0, 0), upper.shape(upper.box(4, 3, 3)));
        upper.space(2, "2", "Office", upper.at(2, 0, 0, 0), upper.shape(upper.box(4, 3, 3)));
        upper.door(2, "D", 1, 3, false, upper.box(1.0, 0.2, 2.1), "2.1,1.0,.DOOR.,$,$");
        assertTrue(door(upper).decisions().get(0).en().contains("a balcony door, or a window? It is no exit"));
    }

    @Test
    void aDoorOfAPartitionWithinOneRoomIsNoDoorOfARoom() {
        Model model = Model.metres("IFC4");
        model.space(1, "1", "WC", model.at(1, 0, 0, 0), model.shape(model.box(4, 3, 3)));
        model.door(1, "Cubicle", 1, 1.5, false, model.box(0.7, 0.05, 2), "2.0,0.7,.DOOR.,$,$");
        Draft draft = Imports.draft(model.read());
        assertTrue(Imports.section(draft, "doors").isEmpty());
        assertTrue(draft.left().stream().anyMatch(l -> l.why().en().contains("partition in a toilet")));
    }

    @Test
    void aVirtualBoundaryIsAnOpening() {
        Model model = Model.metres("IFC4");
        String one = model.space(1, "1", "Office", model.at(1, 0, 0, 0), model.shape(model.box(4, 3, 3)));
        String two = model.space(1, "2", "Corridor", model.at(1, 4, 0, 0), model.shape(model.box(2, 3, 3)));
        String virtual = model.put("IFCVIRTUALELEMENT('v',$,$,$,$,$,$,$)");
        model.put("IFCRELSPACEBOUNDARY('b1',$,$,$," + one + "," + virtual + ",$,.VIRTUAL.,.INTERNAL.)");
        model.put("IFCRELSPACEBOUNDARY('b2',$,$,$," + two + "," + virtual + ",$,.VIRTUAL.,.INTERNAL.)");
        DraftEntry opening = Imports.section(Imports.draft(model.read()), "openings").get(0);
        assertEquals("[\"1\", \"2\"]", opening.keys().get("between"));
        assertEquals("3", opening.keys().get("clearWidth"));
        assertEquals("v", opening.origin().value());
    }

    @Test
    void aStairWithoutASpaceGetsARoomThatJoinsItsStoreys() {
        Model model = twoRooms("IFC4");
        model.space(2, "21", "Office", model.at(2, 0, 0, 0), model.shape(model.box(4, 3, 3)));
        model.put("IFCSTAIR('st',$,'Stair A',$,$," + model.at(1, 7, 0, 0) + "," + model.shape(model.box(2, 4, 4)) + ",$,$)");
        model.put("IFCTRANSPORTELEMENT('lift',$,'Lift B',$,$," + model.at(1, 10, 0, 0) + "," + model.shape(model.box(2, 2, 6))
                + ",$,.ELEVATOR.)");
        Draft draft = Imports.draft(model.read());
        DraftEntry stair = Imports.section(draft, "rooms").stream().filter(r -> "stair".equals(r.keys().get("function"))).findFirst()
                .orElseThrow();
        assertEquals("[F1, F2]", stair.keys().get("connects"));
        DraftEntry lift = Imports.section(draft, "rooms").stream().filter(r -> "lift".equals(r.keys().get("function"))).findFirst()
                .orElseThrow();
        assertEquals("[F1, F2]", lift.keys().get("connects"));
        assertTrue(stair.decisions().stream().anyMatch(d -> d.en().contains("no space for it")));
    }

    @Test
    void aZoneAndAClassTellWhatANameDoesNot() {
        Model model = Model.metres("IFC4");
        String space = model.space(1, "1", "X-17", model.at(1, 0, 0, 0), model.shape(model.box(4, 3, 3)));
        String zone = model.put("IFCZONE('z',$,'天平室',$,$,$)");
        model.put("IFCRELASSIGNSTOGROUP('g',$,$,$,(" + space + "),$," + zone + ")");
        assertEquals("balance-room", Imports.entry(Imports.draft(model.read()), "rooms", "1").keys().get("function"));
    }

    @Test
    void columnsAndFurnitureStandInTheirRooms() {
        Model model = twoRooms("IFC4");
        model.put("IFCCOLUMN('col',$,'C',$,$," + model.at(1, 1, 1, 0) + "," + model.shape(model.box(0.4, 0.4, 3)) + ",$,$)");
        model.put("IFCFURNITURE('fur',$,'通风柜',$,$," + model.at(1, 2, 2, 0) + "," + model.shape(model.box(1.5, 0.8, 2.2)) + ",$,$)");
        Draft draft = Imports.draft(model.read());
        assertTrue(Imports.entry(draft, "rooms", "1").keys().get("columns").contains("[1.4, 1.4]"));
        DraftEntry hood = Imports.section(draft, "equipment").get(0);
        assertEquals("fume-hood", hood.keys().get("type"));
        assertEquals("[2.75, 2.4]", hood.keys().get("at"));
        assertEquals("[1.5, 0.8]", hood.keys().get("size"));
        assertEquals("\"1\"", hood.keys().get("room"));
    }

    @Test
    void aModelWithoutSpacesAndAModelOfNoBuildingAreRefused() {
        assertTrue(Imports.refusal(Model.metres("IFC4").text().getBytes(java.nio.charset.StandardCharsets.UTF_8), "m.ifc")
                .contains("no rooms (IfcSpace)"));
        assertTrue(Imports.refusal(Model.metres("AUTOMOTIVE_DESIGN").text().getBytes(java.nio.charset.StandardCharsets.UTF_8), "m.ifc")
                .contains("AUTOMOTIVE_DESIGN"));
    }
}
