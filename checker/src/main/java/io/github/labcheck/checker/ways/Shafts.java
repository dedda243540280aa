package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StairLanding;
import java.util.ArrayList;
import java.util.List;

/** Stairs and lifts: a landing on each storey they connect, and the climb from one to the next. */
final class Shafts {

    /**
     * Metres walked on a stair for one metre of rise where its steps are not known: a flight of steps 0.16 m high and 0.28 m deep, √(0.16²
     * + 0.28²) / 0.16.
     */
    static final double STAIR = 2.016;

    /** A place in the middle of a stair or lift on a storey. */
    record Landing(Region region, WayPoint point) { }

    /** The way from one landing to another, m long. */
    record Climb(WayPoint from, WayPoint to, PlanRoom shaft, double length) { }

    private final Drawing drawing;
    private final Regions regions;
    private final List<Landing> landings = new ArrayList<>();
    private final List<Climb> climbs = new ArrayList<>();

    Shafts(Drawing drawing, Regions regions) {
        this.drawing = drawing;
        this.regions = regions;
        drawing.shapes().values().stream().filter(shape -> shape.room().kind().vertical()).forEach(this::shaft);
        drawing.storeys().forEach(storey -> flights(landings.stream()
                .filter(landing -> landing.point().storey().equals(storey.storey().id())).map(Landing::point).toList()));
    }

    List<Landing> landings() {
        return landings;
    }

    List<Climb> climbs() {
        return climbs;
    }

    /** Landings one above the other. */
    private void shaft(RoomShape shape) {
        WayPoint below = null;
        for (PlanStorey storey : drawing.plan().storeys()) {
            Region region = regions.of(storey.id(), shape.id()).orElse(null);
            if (region == null || shape.middle().isEmpty()) {
                continue;
            }
            WayPoint landing = new WayPoint(storey.id(), storey.elevation(), shape.middle().get(), "", shape.id());
            landings.add(new Landing(region, landing));
            if (below != null) {
                double rise = Math.abs(landing.height() - below.height());
                climbs.add(new Climb(below, landing, shape.room(), rise * steepness(shape.room())));
            }
            below = landing;
        }
    }

    /** A lift goes straight up; on a stair one walks along the slope of its own steps, or of usual ones. */
    private static double steepness(PlanRoom room) {
        return room.kind() != RoomKind.STAIR ? 1 : room.climb() > 0 ? room.climb() : STAIR;
    }

    /** Flights of one stair that the plan lists storey by storey: from one to the next where they lie over each other. */
    private void flights(List<WayPoint> here) {
        for (int i = 0; i < here.size(); i++) {
            for (int j = i + 1; j < here.size(); j++) {
                RoomShape one = drawing.shape(here.get(i).room()).orElseThrow();
                RoomShape other = drawing.shape(here.get(j).room()).orElseThrow();
                if (one.room().kind() == other.room().kind() && StairLanding.continues(one, other)) {
                    climbs.add(new Climb(here.get(i), here.get(j), one.room(), here.get(i).at().distance(here.get(j).at())));
                }
            }
        }
    }
}
