package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import io.github.labcheck.checker.importing.step.StepValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Property sets, quantities, types and classifications of products. */
final class IfcProperties {

    private final StepFile file;
    private final Map<Integer, List<StepEntity>> sets = new HashMap<>();
    private final Map<Integer, StepEntity> types = new HashMap<>();
    private final Map<Integer, List<String>> classes = new HashMap<>();

    IfcProperties(StepFile file) {
        this.file = file;
        for (StepEntity relation : file.all("IFCRELDEFINESBYPROPERTIES")) {
            List<StepEntity> definitions = file.followAll(relation, 5);
            relation.references(4).forEach(product -> sets.computeIfAbsent(product, p -> new ArrayList<>()).addAll(definitions));
        }
        for (StepEntity relation : file.all("IFCRELDEFINESBYTYPE")) {
            file.follow(relation, 5).ifPresent(type -> relation.references(4).forEach(product -> types.put(product, type)));
        }
        for (StepEntity relation : file.all("IFCRELASSOCIATESCLASSIFICATION")) {
            file.follow(relation, 5).filter(c -> c.type().equals("IFCCLASSIFICATIONREFERENCE")).ifPresent(c -> {
                List<String> words = new ArrayList<>();
                c.text(2).ifPresent(words::add);
                c.text(1).ifPresent(words::add);
                relation.references(4).forEach(product -> classes.computeIfAbsent(product, p -> new ArrayList<>()).addAll(words));
            });
        }
    }

    /** The type of a product. */
    Optional<StepEntity> type(StepEntity product) {
        return Optional.ofNullable(types.get(product.number()));
    }

    /** Names and numbers of the classes that a product is filed under. */
    List<String> classes(StepEntity product) {
        return classes.getOrDefault(product.number(), List.of());
    }

    /** The value of a property of a product, or else of its type, whatever set it stands in; names are compared without case and blanks. */
    Optional<StepValue> value(StepEntity product, String... names) {
        for (String name : names) {
            for (StepEntity set : all(product)) {
                for (StepEntity property : file.followAll(set, set.type().equals("IFCELEMENTQUANTITY") ? 5 : 4)) {
                    if (plain(property.text(0).orElse("")).equals(plain(name))) {
                        StepValue value = value(property);
                        if (value != StepValue.Absent.ABSENT) {
                            return Optional.of(value);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static StepValue value(StepEntity property) {
        return switch (property.type()) {
            case "IFCPROPERTYSINGLEVALUE" -> property.at(2);
            case "IFCPROPERTYENUMERATEDVALUE" -> property.list(2).stream().findFirst().orElse(StepValue.Absent.ABSENT);
            case "IFCQUANTITYAREA", "IFCQUANTITYLENGTH", "IFCQUANTITYVOLUME", "IFCQUANTITYCOUNT" -> property.at(3);
            default -> StepValue.Absent.ABSENT;
        };
    }

    /** A number property. */
    OptionalDouble number(StepEntity product, String... names) {
        return value(product, names).map(StepEntity::real).orElse(OptionalDouble.empty());
    }

    /** A text property. */
    Optional<String> text(StepEntity product, String... names) {
        return value(product, names).flatMap(StepEntity::text);
    }

    /** A truth property. */
    Optional<Boolean> truth(StepEntity product, String... names) {
        return value(product, names).map(v -> v instanceof StepValue.Typed t && t.values().size() == 1 ? t.values().get(0) : v)
                .filter(v -> v instanceof StepValue.Name n && (n.value().equals("T") || n.value().equals("F")))
                .map(v -> ((StepValue.Name) v).value().equals("T"));
    }

    private List<StepEntity> all(StepEntity product) {
        List<StepEntity> all = new ArrayList<>(sets.getOrDefault(product.number(), List.of()));
        type(product).ifPresent(t -> all.addAll(file.followAll(t, 5)));
        return all;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
    }
}
