package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.ontology.Text;
import java.io.Serial;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A room, or the outside, from which so many doors and corners can be seen that nobody would live to see the shortest way. */
public final class TooManyPlaces extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Text words;

    private TooManyPlaces(Text words) {
        super(words.en());
        this.words = words;
    }

    /** Refuses a room with more places than that. */
    static void refuse(String room, int places, Bounds bounds) {
        int most = bounds.of(Bound.PLACES);
        if (places > most) {
            boolean outside = room.equals(PlanDoor.OUTSIDE);
            String id = URLDecoder.decode(room.substring(room.lastIndexOf('/') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            throw new TooManyPlaces(Text.of("ways.TooManyPlaces.doors-landings-corners-more", outside
                    ? Text.of("ways.TooManyPlaces.outside") : Text.same(id), places, most, bounds.way(Bound.PLACES)));
        }
    }

    /** Which room it is and what was not done. */
    public Text words() {
        return words;
    }
}
