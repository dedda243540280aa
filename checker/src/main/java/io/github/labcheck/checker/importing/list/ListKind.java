package io.github.labcheck.checker.importing.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of lists. */
enum ListKind {
    EQUIPMENT("Equipment", "equipment", List.of("设备", "仪器", "equipment", "instrument", "geräte", "component")),
    DOORS("Door", "doors", List.of("门表", "门窗表", "门明细", "door", "türliste")),
    SIGNS("Sign", "signs", List.of("标识", "标志", "标牌", "sign")),
    CYLINDERS("Cylinder", "cylinders", List.of("气瓶", "钢瓶", "cylinder")),
    STORES("Store", "stores", List.of("储存柜", "试剂柜", "储存", "stores", "cabinets")),
    ROOMS("Room", "rooms", List.of("房间", "用房", "面积明细", "room", "space", "raumbuch", "raumliste"));

    private final String designClass;
    private final String section;
    private final List<String> words;

    ListKind(String designClass, String section, List<String> words) {
        this.designClass = designClass;
        this.section = section;
        this.words = words;
    }

    String designClass() {
        return designClass;
    }

    String section() {
        return section;
    }

    /** The kind that a title names. */
    private static Optional<ListKind> named(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(k -> k.words.stream().anyMatch(w -> w.codePointAt(0) > 0x2E80 ? lower.contains(w)
                : Pattern.compile("(?<!\\p{L})" + w + "(s|n|e)?(?!\\p{L})").matcher(lower).find())).findFirst();
    }

    /** The kind of a list by the roles of its columns, or else by its titles; empty if neither tells. */
    static Optional<ListKind> of(Set<String> roles, List<String> titles) {
        boolean room = roles.contains("room") || roles.contains("room-number") || roles.contains("room-name");
        if (roles.contains("item-name") || roles.contains("item-number") || roles.contains("item-type") && room) {
            return Optional.of(EQUIPMENT);
        }
        if (roles.contains("door-number") || roles.contains("from-room") && roles.contains("to-room")) {
            return Optional.of(DOORS);
        }
        Optional<ListKind> titled = titles.stream().flatMap(t -> named(t).stream()).findFirst();
        boolean area = roles.contains("area") || roles.contains("net-area") || roles.contains("gross-area");
        boolean named = room || roles.contains("name") || roles.contains("number");
        boolean rooms = named && (area || roles.contains("storey")) || roles.contains("room-number") && roles.contains("room-name");
        boolean placed = room || roles.contains("item-type") || roles.contains("quantity");
        return titled.filter(k -> k != ROOMS && named && placed && !(area && rooms)).or(() -> rooms ? Optional.of(ROOMS) : titled.filter(k -> k == ROOMS && named));
    }
}
