package io.github.labcheck.checker.drawing.flow;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.flow.FlowPath.Pass;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.checker.ways.Walker;
import io.github.labcheck.checker.ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How much longer a flow is than need be: its way by the doors it lists against the shortest one by the same stations. */
final class FlowDetours {

    private final DrawnDesign drawn;
    private final FlowPaths paths;

    FlowDetours(DrawnDesign drawn, FlowPaths paths) {
        this.drawn = drawn;
        this.paths = paths;
    }

    /**
     * Metres more than the shortest way from the middle of one station to the next; corridors, stairs and lifts are no stations. None
     * where a step cannot be walked, leads through a pass box, or is not drawn.
     */
    Optional<Measurement> detour(Node flow) {
        FlowPath path = paths.path(flow);
        if (path.passes().isEmpty() || !path.gaps().isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        List<Place> listed = new ArrayList<>();
        List<Place> stations = new ArrayList<>();
        boolean known = station(path.passes().get(0).from(), listed, stations);
        for (Pass pass : path.passes()) {
            known &= through(pass, listed) && station(pass.to(), listed, stations);
        }
        Optional<List<Way>> own = known && stations.size() > 1 ? ways(listed) : Optional.empty();
        Optional<List<Way>> shortest = own.flatMap(ways -> ways(stations));
        return Optional.of(shortest.isEmpty() ? Measurement.NONE
                : Measurement.number(Math.max(0, length(own.get()) - length(shortest.get())), Proof.of(List.of(), line(own.get()))));
    }

    /** The middle of a room one stays in; where the way begins or ends outside it is not known how far it leads. */
    private boolean station(String room, List<Place> listed, List<Place> stations) {
        Optional<RoomShape> shape = drawn.anyShape(room);
        if (shape.isEmpty() || shape.get().room().kind() != RoomKind.ROOM) {
            return shape.isPresent();
        }
        Optional<Place> middle = shape.get().middle().map(at -> new Place(shape.get().room().storey(), room, at));
        middle.ifPresent(place -> {
            listed.add(place);
            stations.add(place);
        });
        return middle.isPresent();
    }

    /** Both sides of the one door that is meant; of several doors, or a stair, the shortest way is taken. */
    private boolean through(Pass pass, List<Place> listed) {
        if (!pass.doors().isEmpty() && pass.doors().stream().noneMatch(door -> door.kind().walkable())) {
            return false;
        }
        if (pass.doors().size() != 1) {
            return true;
        }
        PlanDoor door = pass.doors().get(0);
        List<Place> sides = List.of(pass.from(), pass.to()).stream().flatMap(room -> drawn.walking().inDoor(door, room).stream()).toList();
        listed.addAll(sides);
        return sides.size() == 2;
    }

    private Optional<List<Way>> ways(List<Place> places) {
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            Optional<Way> way = drawn.walking().way(places.get(i), places.get(i + 1), Walker.ANYONE);
            if (way.isEmpty()) {
                return Optional.empty();
            }
            ways.add(way.get());
        }
        return Optional.of(ways);
    }

    private static double length(List<Way> ways) {
        return ways.stream().mapToDouble(Way::length).sum();
    }

    private static List<Spot> line(List<Way> ways) {
        return ways.stream().flatMap(way -> DrawnDesign.spots(way).stream()).toList();
    }
}
