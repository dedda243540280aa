package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.Imports;

/** Writes small models by hand. Storey F1 lies at 0, F2 at 4, both in the unit of the model. */
public final class Model {

    private final StringBuilder data = new StringBuilder();
    private final String schema;
    private int next = 1000;

    public Model(String schema, String lengthUnit, double metre) {
        this.schema = schema;
        add(1, "IFCPROJECT('p',$,'P',$,$,$,$,(#2),#3)");
        add(2, "IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,#9,$)");
        add(3, "IFCUNITASSIGNMENT((#4))");
        add(4, lengthUnit);
        add(5, "IFCBUILDING('b',$,'Building',$,$,$,$,$,.ELEMENT.,$,$,$)");
        add(6, "IFCLOCALPLACEMENT($,#9)");
        add(7, "IFCCARTESIANPOINT((0.,0.,0.))");
        add(9, "IFCAXIS2PLACEMENT3D(#7,$,$)");
        add(10, "IFCBUILDINGSTOREY('s1',$,'F1',$,$,#6,$,$,.ELEMENT.,0.)");
        add(11, "IFCBUILDINGSTOREY('s2',$,'F2',$,$,#14,$,$,.ELEMENT.," + 4 / metre + ")");
        add(12, "IFCRELAGGREGATES('r1',$,$,$,#5,(#10,#11))");
        add(13, "IFCCARTESIANPOINT((0.,0.," + 4 / metre + "))");
        add(14, "IFCLOCALPLACEMENT($,#15)");
        add(15, "IFCAXIS2PLACEMENT3D(#13,$,$)");
    }

    public static Model metres(String schema) {
        return new Model(schema, "IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.)", 1);
    }

    public Model add(int number, String instance) {
        data.append('#').append(number).append("= ").append(instance).append(";\n");
        return this;
    }

    /** Adds an instance; gives its reference. */
    public String put(String instance) {
        int number = next++;
        add(number, instance);
        return "#" + number;
    }

    public String point(double... c) {
        return put("IFCCARTESIANPOINT((" + numbers(c) + "))");
    }

    private static String numbers(double... c) {
        StringBuilder out = new StringBuilder();
        for (double value : c) {
            out.append(out.length() > 0 ? "," : "").append(value);
        }
        return out.toString();
    }

    /** A placement at a point, relative to that of a storey. */
    public String at(int storey, double x, double y, double z) {
        String axes = put("IFCAXIS2PLACEMENT3D(" + point(x, y, z) + ",$,$)");
        return put("IFCLOCALPLACEMENT(" + (storey == 1 ? "#6" : "#14") + "," + axes + ")");
    }

    /** A box from the origin as an extrusion. */
    public String box(double width, double depth, double height) {
        String centre = put("IFCAXIS2PLACEMENT2D(" + point(width / 2, depth / 2) + ",$)");
        String profile = put("IFCRECTANGLEPROFILEDEF(.AREA.,$," + centre + "," + width + "," + depth + ")");
        return put("IFCEXTRUDEDAREASOLID(" + profile + ",#9," + put("IFCDIRECTION((0.,0.,1.))") + "," + height + ")");
    }

    public String shape(String... items) {
        String representation = put("IFCSHAPEREPRESENTATION(#2,'Body','SweptSolid',(" + String.join(",", items) + "))");
        return put("IFCPRODUCTDEFINITIONSHAPE($,$,(" + representation + "))");
    }

    /** A space on a storey. */
    public String space(int storey, String number, String name, String placement, String shape) {
        String space = put("IFCSPACE('" + number + "',$,'" + number + "',$,$," + placement + "," + shape + ",'" + name
                + "',.ELEMENT.,.INTERNAL.,$)");
        put("IFCRELAGGREGATES('r" + number + "',$,$,$,#" + (storey == 1 ? 10 : 11) + ",(" + space + "))");
        return space;
    }

    /** A door in an opening of a wall, along y or else along x: the opening is a box, the sizes of the leaf stand in the tail. */
    public String door(int storey, String name, double x, double y, boolean alongY, String opening, String tail) {
        String axes = put("IFCAXIS2PLACEMENT3D(" + point(x, y, 0) + "," + put("IFCDIRECTION((0.,0.,1.))") + ","
                + put(alongY ? "IFCDIRECTION((0.,1.,0.))" : "IFCDIRECTION((1.,0.,0.))") + ")");
        String place = put("IFCLOCALPLACEMENT(" + (storey == 1 ? "#6" : "#14") + "," + axes + ")");
        String hole = put("IFCOPENINGELEMENT('o" + name + "',$,$,$,$," + at(storey, x, y, 0) + "," + shape(opening) + ",$)");
        String door = put("IFCDOOR('d" + name + "',$,'" + name + "',$,$," + place + ",$,$," + tail + ")");
        put("IFCRELFILLSELEMENT('f" + name + "',$,$,$," + hole + "," + door + ")");
        put("IFCRELCONTAINEDINSPATIALSTRUCTURE('c" + name + "',$,$,$,(" + door + "),#" + (storey == 1 ? 10 : 11) + ")");
        return door;
    }

    /** A property of a product. */
    public Model property(String product, String name, String value) {
        return property("Pset_X", product, name, value);
    }

    /** A property of a product in a set. */
    public Model property(String in, String product, String name, String value) {
        String single = put("IFCPROPERTYSINGLEVALUE('" + name + "',$," + value + ",$)");
        String set = put("IFCPROPERTYSET('ps',$,'" + in + "',$,(" + single + "))");
        put("IFCRELDEFINESBYPROPERTIES('rp',$,$,$,(" + product + ")," + set + ")");
        return this;
    }

    public String text() {
        return "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_SCHEMA(('" + schema + "'));\nENDSEC;\nDATA;\n" + data
                + "ENDSEC;\nEND-ISO-10303-21;\n";
    }

    public ImportedDrawing read() {
        return Imports.read(text(), "model.ifc");
    }
}
