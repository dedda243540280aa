package io.github.labcheck.checker.geometry;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Things spread over a floor, found by place: each is only compared with those beside it, however many there are. */
public final class Spread {

    private final STRtree tree = new STRtree();
    private final int size;

    private Spread(List<List<XY>> corners) {
        size = corners.size();
        for (int i = 0; i < size; i++) {
            tree.insert(around(corners.get(i)), i);
        }
        tree.build();
    }

    /** Things by their corners, in metres; one corner for a thing without a size. */
    public static Spread of(List<List<XY>> corners) {
        return new Spread(corners);
    }

    /** The numbers of the things that may touch what lies within some corners, or come within 1 mm of it, in their order. */
    public IntStream near(List<XY> corners) {
        BitSet found = new BitSet(size);
        if (size > 0) {
            tree.query(around(corners), item -> found.set((Integer) item));
        }
        return found.stream();
    }

    private static Envelope around(List<XY> corners) {
        Envelope box = new Envelope();
        corners.forEach(corner -> box.expandToInclude(corner.x(), corner.y()));
        box.expandBy(Tolerance.LENGTH);
        return box;
    }
}
