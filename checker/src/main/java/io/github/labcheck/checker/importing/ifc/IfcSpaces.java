package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ImportedDrawing.Declared;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.step.StepEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The spaces of a model as rooms. */
final class IfcSpaces {

    private final IfcModel model;
    private final List<Room> rooms = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    private IfcSpaces(IfcModel model) {
        this.model = model;
    }

    static IfcSpaces of(IfcModel model) {
        IfcSpaces spaces = new IfcSpaces(model);
        Map<Integer, String> zones = spaces.zones();
        for (StepEntity space : model.file().all("IFCSPACE")) {
            if (!space.name(8).equals("PARTIAL")) {
                spaces.places.put(space.number(), spaces.rooms.size());
                spaces.rooms.add(spaces.room(space, zones.get(space.number())));
            }
        }
        return spaces;
    }

    List<Room> rooms() {
        return rooms;
    }

    /** Place of the room of a space; null if it is none. */
    Integer place(int space) {
        return places.get(space);
    }

    private Room room(StepEntity space, String zone) {
        Body body = model.bodies().of(space);
        String number = space.text(2).orElse("");
        String name = space.text(7).orElse("");
        boolean same = name.isEmpty() || name.equals(number);
        boolean code = number.matches("[\\p{L}]{0,4}[-. ]?\\d[\\p{L}\\d.\\-/]*");
        Set<String> words = new LinkedHashSet<>();
        model.properties().text(space, IfcStatement.CATEGORY.names()).ifPresent(words::add);
        words.addAll(model.properties().classes(space));
        space.text(4).ifPresent(words::add);
        model.properties().type(space).flatMap(t -> t.text(2)).ifPresent(words::add);
        space.text(3).ifPresent(words::add);
        Optional.ofNullable(zone).ifPresent(words::add);
        return new Room(model.origin(space), same && !code ? "" : number, same ? code ? "" : number : name, List.copyOf(words),
                model.structure().storey(space, body.bottom()), body.area(), body.bottom(), top(space, body), declared(space), Map.of());
    }

    /** The ceiling: stated, or else that of the body. A footprint has none. */
    private double top(StepEntity space, Body body) {
        double height = model.properties().number(space, IfcStatement.CLEAR_HEIGHT.names()).orElse(0) * model.units().length();
        return height > 0 && !Double.isNaN(body.bottom()) ? body.bottom() + height : body.top() > body.bottom() ? body.top() : Double.NaN;
    }

    private Declared declared(StepEntity space) {
        for (String name : IfcStatement.NET_AREA.names()) {
            double area = model.properties().number(space, name).orElse(0) * model.units().area();
            if (area > 0) {
                return new Declared(area, name);
            }
        }
        return null;
    }

    private Map<Integer, String> zones() {
        Map<Integer, String> zones = new HashMap<>();
        for (StepEntity relation : model.file().all("IFCRELASSIGNSTOGROUP")) {
            model.file().follow(relation, 6).filter(g -> g.type().equals("IFCZONE")).flatMap(g -> g.text(7).or(() -> g.text(2)))
                    .ifPresent(name -> relation.references(4).forEach(space -> zones.put(space, name)));
        }
        return zones;
    }
}
