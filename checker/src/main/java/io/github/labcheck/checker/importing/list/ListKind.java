package io.github.labcheck.checker.importing.list;

import java.util.Optional;
import java.util.Set;

/** Kinds of lists. */
enum ListKind {
    EQUIPMENT("Equipment", "equipment"), DOORS("Door", "doors"), SIGNS("Sign", "signs"), CYLINDERS("Cylinder", "cylinders"),
            STORES("Store", "stores"),
    ROOMS("Room", "rooms");

    private final String designClass;
    private final String section;

    ListKind(String designClass, String section) {
        this.designClass = designClass;
        this.section = section;
    }

    String designClass() {
        return designClass;
    }

    String section() {
        return section;
    }

    /** The kind of a list by the roles of its columns, or else by what its titles name; empty if neither tells. */
    static Optional<ListKind> of(Set<String> roles, Optional<ListKind> titled) {
        boolean room = roles.contains("room") || roles.contains("room-number") || roles.contains("room-name");
        if (roles.contains("item-name") || roles.contains("item-number") || roles.contains("item-type") && room) {
            return Optional.of(EQUIPMENT);
        }
        if (roles.contains("door-number") || roles.contains("from-room") && roles.contains("to-room")) {
            return Optional.of(DOORS);
        }
        boolean area = roles.contains("area") || roles.contains("net-area") || roles.contains("gross-area");
        boolean named = room || roles.contains("name") || roles.contains("number");
        boolean rooms = named && (area || roles.contains("storey")) || roles.contains("room-number") && roles.contains("room-name");
        boolean placed = room || roles.contains("item-type") || roles.contains("quantity");
        return titled.filter(k -> k != ROOMS && named && placed && !(area && rooms))
                .or(() -> rooms ? Optional.of(ROOMS) : titled.filter(k -> k == ROOMS && named));
    }
}
