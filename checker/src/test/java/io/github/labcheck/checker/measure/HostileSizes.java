package io.github.labcheck.checker.measure;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Designs that are small as files and large as work: much of one thing, of which little is said. Each grows with one number, so that
 * what it costs can be told for one size and the next.
 */
enum HostileSizes {

    /** Rooms with nothing but an id. */
    BARE_ROOMS(400) {
        @Override
        String body(int n) {
            return "rooms:\n" + lines(n, "  - id: R%d");
        }
    },
    /** Doors between two rooms that are not drawn. */
    DOORS_BETWEEN_TWO_ROOMS(600) {
        @Override
        String body(int n) {
            return "rooms:\n  - id: A\n  - id: B\ndoors:\n" + lines(n, "  - {id: D%d, between: [A, B]}");
        }
    },
    /** Benches side by side in one room. */
    BENCHES_IN_ONE_ROOM(600) {
        @Override
        String body(int n) {
            return STOREY
                    + "rooms:\n  - {id: A, storey: F1, function: chemistry-laboratory, outline: [[0, 0], [900, 0], [900, 100], [0, 100]]}\n"
                    + "equipment:\n" + IntStream.range(0, n)
                    .mapToObj(i -> "  - {id: E%d, type: bench, room: A, at: [%d, %d], size: [1.5, 0.8]}\n"
                    .formatted(i, i % 440 * 2 + 2, i / 440 * 2 + 2)).collect(Collectors.joining());
        }
    },
    /** Benches all in one place. */
    ITEMS_ON_ONE_SPOT(500) {
        @Override
        String body(int n) {
            return STOREY
                    + "rooms:\n  - {id: A, storey: F1, function: chemistry-laboratory, outline: [[0, 0], [20, 0], [20, 10], [0, 10]]}\n"
                    + "equipment:\n" + lines(n, "  - {id: E%d, type: bench, room: A, at: [5, 5], size: [1.5, 0.8]}");
        }
    },
    /** A flow through room after room. */
    LONG_FLOW(400) {
        @Override
        String body(int n) {
            return "rooms:\n" + lines(n, "  - {id: R%d, function: chemistry-laboratory}") + "flows:\n  - {id: F, type: sample, path: ["
                    + IntStream.range(0, n).mapToObj(i -> "R" + i).collect(Collectors.joining(", ")) + "]}\n";
        }
    },
    /** Rooms that are not drawn, one behind the other. */
    CHAIN_OF_ROOMS(400) {
        @Override
        String body(int n) {
            return "rooms:\n" + lines(n, "  - {id: R%d, function: office}") + "doors:\n" + IntStream.range(1, n)
                    .mapToObj(i -> "  - {id: D%d, between: [R%d, R%d]}\n".formatted(i, i - 1, i)).collect(Collectors.joining());
        }
    },
    /** Doors without a place in one wall that is drawn. */
    DOORS_WITHOUT_A_PLACE(400) {
        @Override
        String body(int n) {
            return wall() + lines(n, "  - {id: D%d, between: [A, B], clearWidth: 0.9}");
        }
    },
    /** A list of ids that are nowhere in the file. */
    LIST_OF_UNKNOWN_IDS(20_000) {
        @Override
        String body(int n) {
            return "rooms:\n  - {id: A, function: office}\nflows:\n  - {id: F, type: sample, path: ["
                    + IntStream.range(0, n).mapToObj(i -> "R" + i).collect(Collectors.joining(", ")) + "]}\n";
        }
    };

    private static final String STOREY = "storeys:\n  - {id: F1, level: 1}\n";

    private final int usual;

    HostileSizes(int usual) {
        this.usual = usual;
    }

    abstract String body(int n);

    /** A size at which it takes seconds if its cost grows with the square of its size. */
    int usual() {
        return usual;
    }

    /** The text of the design of a size. */
    String text(int n) {
        return "labcheck: 1\nproject: {id: hostile, date: 2026-01-01}\n" + body(n);
    }

    /** A name without underscores. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String lines(int n, String form) {
        return IntStream.range(0, n).mapToObj(i -> form.formatted(i) + "\n").collect(Collectors.joining());
    }

    private static String wall() {
        return STOREY + "rooms:\n  - {id: A, storey: F1, function: office, outline: [[0, 0], [90, 0], [90, 10], [0, 10]]}\n"
                + "  - {id: B, storey: F1, function: corridor, outline: [[0, -3], [90, -3], [90, -0.2], [0, -0.2]]}\ndoors:\n";
    }
}
