package io.github.labcheck.checker.importing.step;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A STEP file in memory: its bytes and where each instance begins. An instance is parsed when it is asked for, so that a model of
 * 100 MB, most of which is the shape of furniture, costs little more than its bytes.
 */
public final class StepFile {

    private final StepText text;
    private final String schema;
    private final long[] byNumber;
    private final int[] offsets;
    private final Map<String, int[]> byType;
    private final int repeated;

    private StepFile(StepText text, StepIndex index) {
        this.text = text;
        this.schema = index.schema();
        this.byNumber = index.byNumber();
        this.offsets = index.offsets();
        this.byType = index.byType();
        this.repeated = (int) IntStream.range(1, byNumber.length)
                .filter(i -> byNumber[i] >>> Integer.SIZE == byNumber[i - 1] >>> Integer.SIZE).count();
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDrawing if it is no STEP file or ends too early
     */
    public static StepFile read(byte[] bytes) throws UnreadableDrawing {
        StepText text = new StepText(bytes);
        return new StepFile(text, StepIndex.of(text));
    }

    /** The schema that the header names, in capital letters; empty if it names none. */
    public String schema() {
        return schema;
    }

    /** How many instances carry a number that an earlier one carries; of those the first counts. */
    public int repeated() {
        return repeated;
    }

    /** How many instances there are. */
    public int size() {
        return offsets.length;
    }

    /** All instances of a type, in the order of the file. */
    public List<StepEntity> all(String type) {
        return IntStream.of(byType.getOrDefault(type, new int[0])).mapToObj(this::parse).toList();
    }

    /** All instances of several types, in the order of the types. */
    public List<StepEntity> all(List<String> types) {
        return types.stream().flatMap(t -> all(t).stream()).toList();
    }

    /** How many instances of a type there are. */
    public int count(String type) {
        return byType.getOrDefault(type, new int[0]).length;
    }

    /** The types that there are. */
    public Stream<String> types() {
        return byType.keySet().stream().sorted();
    }

    /** The instance with a number. */
    public Optional<StepEntity> entity(int number) {
        int low = 0;
        int high = byNumber.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byNumber[middle] >>> Integer.SIZE < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < byNumber.length && byNumber[low] >>> Integer.SIZE == number
                ? Optional.of(parse((int) byNumber[low])) : Optional.empty();
    }

    /** The instance that a parameter refers to. */
    public Optional<StepEntity> follow(StepEntity from, int place) {
        return from.reference(place).isPresent() ? entity(from.reference(place).getAsInt()) : Optional.empty();
    }

    /** The instances that a parameter refers to, a single one or a list. */
    public List<StepEntity> followAll(StepEntity from, int place) {
        return from.references(place).stream().flatMap(n -> entity(n).stream()).toList();
    }

    /** The instances that a list value refers to. */
    public List<StepEntity> followAll(StepValue value) {
        return StepEntity.references(value).stream().flatMap(n -> entity(n).stream()).toList();
    }

    private StepEntity parse(int index) {
        return new StepParser(text, offsets[index]).entity();
    }

    /** Numbers and lists of numbers that grow. */
    static final class Ints {
        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] all() {
            return Arrays.copyOf(values, size);
        }

        int size() {
            return size;
        }

        int at(int place) {
            return values[place];
        }
    }

    /** Lists by name. */
    static Map<String, int[]> grouped(List<String> names, Ints kinds) {
        List<Ints> groups = new ArrayList<>();
        names.forEach(n -> groups.add(new Ints()));
        for (int i = 0; i < kinds.size(); i++) {
            groups.get(kinds.at(i)).add(i);
        }
        Map<String, int[]> map = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), groups.get(i).all());
        }
        return map;
    }
}
