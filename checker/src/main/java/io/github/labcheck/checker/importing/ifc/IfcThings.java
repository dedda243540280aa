package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ImportedDrawing.Column;
import io.github.labcheck.checker.importing.ImportedDrawing.Item;
import io.github.labcheck.checker.importing.ImportedDrawing.Shaft;
import io.github.labcheck.checker.importing.step.StepEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Furniture, appliances and fixtures, and the stairs and lifts that are drawn as things. */
final class IfcThings {

    private static final List<String> ITEMS = List.of("IFCFURNISHINGELEMENT", "IFCFURNITURE", "IFCSYSTEMFURNITUREELEMENT",
            "IFCFLOWTERMINAL",
            "IFCSANITARYTERMINAL", "IFCFIRESUPPRESSIONTERMINAL", "IFCMEDICALDEVICE", "IFCELECTRICAPPLIANCE", "IFCWASTETERMINAL",
            "IFCAIRTERMINAL",
            "IFCALARM", "IFCSENSOR", "IFCLIGHTFIXTURE", "IFCCOMMUNICATIONSAPPLIANCE", "IFCAUDIOVISUALAPPLIANCE", "IFCUNITARYEQUIPMENT",
            "IFCTANK",
            "IFCENERGYCONVERSIONDEVICE", "IFCFLOWSTORAGEDEVICE", "IFCFLOWMOVINGDEVICE", "IFCFAN", "IFCBOILER", "IFCCHILLER",
            "IFCBUILDINGELEMENTPROXY");

    private final IfcModel model;

    IfcThings(IfcModel model) {
        this.model = model;
    }

    List<Item> items() {
        return model.file().all(ITEMS).stream().flatMap(e -> item(e).stream()).toList();
    }

    private Optional<Item> item(StepEntity element) {
        Set<String> words = new LinkedHashSet<>();
        Optional<StepEntity> type = model.properties().type(element);
        element.text(4).ifPresent(words::add);
        type.flatMap(t -> t.text(2)).ifPresent(words::add);
        element.text(2).ifPresent(words::add);
        element.text(3).ifPresent(words::add);
        words.addAll(model.properties().classes(element));
        Body body = model.sizes().of(element);
        Affine own = model.placement(element);
        if (element.reference(5).isEmpty()) {
            return Optional.empty();
        }
        double angle = Math.atan2(own.x().y(), own.x().x());
        Coordinate at = new Coordinate(own.origin().x(), own.origin().y());
        double width = Double.NaN;
        double depth = Double.NaN;
        if (!body.empty()) {
            Geometry upright = AffineTransformation.rotationInstance(-angle).transform(body.area());
            Envelope box = upright.getEnvelopeInternal();
            width = box.getWidth();
            depth = box.getHeight();
            at = AffineTransformation.rotationInstance(angle).transform(box.centre(), new Coordinate());
        }
        double bottom = body.empty() ? own.origin().z() : body.bottom();
        return Optional.of(new Item(model.origin(element), element.text(2).orElse(""), List.copyOf(words), model.structure()
                .storey(element, bottom),
                at, width, depth, Math.toDegrees(angle)));
    }

    /** Columns, with what they cover of the plan. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (StepEntity column : model.file().all(List.of("IFCCOLUMN", "IFCCOLUMNSTANDARDCASE"))) {
            Body body = model.sizes().of(column);
            if (!body.empty()) {
                columns.add(new Column(model.structure().storey(column, body.bottom()), body.area()));
            }
        }
        return columns;
    }

    /** Stairs and lifts. A stair that is made of flights is drawn by them. */
    List<Shaft> shafts() {
        List<Shaft> shafts = new ArrayList<>();
        for (StepEntity stair : model.file().all("IFCSTAIR")) {
            List<Body> bodies = new ArrayList<>(List.of(model.bodies().of(stair)));
            model.file().all("IFCRELAGGREGATES").stream().filter(r -> r.reference(4).orElse(-1) == stair.number())
                    .flatMap(r -> model.file().followAll(r, 5).stream()).map(model.bodies()::of).forEach(bodies::add);
            add(shafts, stair, false, Body.union(bodies));
        }
        model.file().all("IFCTRANSPORTELEMENT").stream().filter(this::lift).forEach(l -> add(shafts, l, true, model.bodies().of(l)));
        return shafts;
    }

    private boolean lift(StepEntity transport) {
        String kind = transport.name(8).isEmpty() ? model.properties().type(transport).map(t -> t.name(9)).orElse("") : transport.name(8);
        return kind.isEmpty() || kind.equals("ELEVATOR") || kind.equals("NOTDEFINED");
    }

    private void add(List<Shaft> shafts, StepEntity element, boolean lift, Body body) {
        if (!body.empty()) {
            shafts.add(new Shaft(model.origin(element), lift, element.text(2).orElse(""), body.area(), body.bottom(), body.top()));
        }
    }
}
