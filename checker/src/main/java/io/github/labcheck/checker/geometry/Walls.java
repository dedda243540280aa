package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The walls of one storey: between which rooms, how long, how thick, and which look outside. */
public final class Walls {

    private final Map<String, List<WallPiece>> pieces = new TreeMap<>();

    private Walls(StoreyMap storey) {
        WallSearch search = new WallSearch(storey);
        for (RoomShape room : storey.rooms()) {
            List<WallPiece> own = new ArrayList<>();
            for (int ring = 0; ring < room.walls().size(); ring++) {
                List<List<WallPiece>> behind = room.walls().get(ring).stream().map(search::behind).toList();
                behind.forEach(own::addAll);
                if (ring == 0) {
                    own.addAll(new OutsideRuns(room.walls().get(0), behind).pieces());
                }
            }
            pieces.put(room.id(), List.copyOf(own));
        }
    }

    /** Looks at all faces of a storey. */
    public static Walls of(StoreyMap storey) {
        return new Walls(storey);
    }

    /** All walls between two rooms, by their ids. */
    public List<SharedWall> shared() {
        return pieces.keySet().stream().flatMap(room -> neighbours(room)
                .filter(other -> room.compareTo(other) < 0).map(other -> between(room, other))).toList();
    }

    /** The rooms that share a wall with a room, by id. */
    public Stream<String> neighbours(String room) {
        return Stream.concat(of(room).map(WallPiece::other), lookingAt(room)).distinct()
                .filter(other -> !other.equals(room) && !other.equals(PlanDoor.OUTSIDE)).sorted();
    }

    private Stream<String> lookingAt(String room) {
        return of(room).map(WallPiece::other).filter(other -> of(other).anyMatch(piece -> piece.other().equals(room)));
    }

    /** The wall between two rooms; of length 0 if they share none. */
    public SharedWall between(String room, String other) {
        String first = room.compareTo(other) < 0 ? room : other;
        String second = first.equals(room) ? other : room;
        List<WallPiece> seen = towards(first, second);
        List<WallPiece> back = towards(second, first);
        double length = (length(seen) + length(back)) / 2;
        double thickness = Stream.concat(seen.stream(), back.stream()).mapToDouble(WallPiece::gap).min().orElse(0);
        return new SharedWall(first, second, Tolerance.rounded(length), Tolerance.rounded(thickness), seen);
    }

    /** The pieces of a room's faces behind which another room, or outside, is. */
    public List<WallPiece> towards(String room, String other) {
        return of(room).filter(piece -> piece.other().equals(other)).toList();
    }

    /** Length of a room's outline that no room faces, m. Ends of walls, up to 0.40 m between two neighbours, do not count. */
    public double outsideLength(String room) {
        return Tolerance.rounded(length(towards(room, PlanDoor.OUTSIDE)));
    }

    /** How much of a room's wall faces each neighbour and outside, m. */
    public Map<String, Double> lengths(String room) {
        return of(room).collect(Collectors.groupingBy(WallPiece::other, TreeMap::new,
                Collectors.collectingAndThen(Collectors.summingDouble(WallPiece::length), Tolerance::rounded)));
    }

    /** All pieces of a room's faces, ordered along the faces. */
    public Stream<WallPiece> of(String room) {
        return pieces.getOrDefault(room, List.of()).stream();
    }

    private static double length(List<WallPiece> list) {
        return list.stream().sorted(Comparator.comparingDouble(WallPiece::from)).mapToDouble(WallPiece::length).sum();
    }
}
