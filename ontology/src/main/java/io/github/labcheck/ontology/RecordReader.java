package io.github.labcheck.ontology;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link RecordWriter} wrote. Reads nothing but records, enums and literals of the ontology. */
final class RecordReader {

    private static final String PACKAGE = RecordReader.class.getPackageName() + ".";

    private final byte[] bytes;
    private final ByteBuffer in;
    private final List<Object> known = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    RecordReader(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    Object read() throws IOException {
        int kind = in.get();
        return switch (kind) {
            case RecordWriter.NULL -> null;
            case RecordWriter.AGAIN -> known.get(in.getInt());
            case RecordWriter.TEXT -> remember(readText());
            case RecordWriter.RECORD -> remember(readRecord());
            case RecordWriter.LIST -> readList();
            case RecordWriter.SET -> readSet();
            case RecordWriter.MAP -> readMap();
            case RecordWriter.ENUM -> remember(constant(type((String) read()), (String) read()));
            case RecordWriter.TRUE -> true;
            case RecordWriter.FALSE -> false;
            case RecordWriter.DOUBLE -> in.getDouble();
            case RecordWriter.INT -> in.getInt();
            case RecordWriter.DATE -> LocalDate.ofEpochDay(in.getLong());
            default -> throw new IOException("unknown kind " + kind);
        };
    }

    private Object remember(Object value) {
        known.add(value);
        return value;
    }

    private String readText() {
        int length = in.getInt();
        int from = in.position();
        in.position(from + length);
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private List<Object> readList() throws IOException {
        int size = in.getInt();
        if (size < 2) {
            return size == 0 ? Collections.emptyList() : Collections.singletonList(read());
        }
        Object[] members = new Object[size];
        for (int i = 0; i < size; i++) {
            members[i] = read();
        }
        return Collections.unmodifiableList(Arrays.asList(members));
    }

    private Set<Object> readSet() throws IOException {
        int size = in.getInt();
        if (size < 2) {
            return size == 0 ? Collections.emptySet() : Collections.singleton(read());
        }
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            set.add(read());
        }
        return Collections.unmodifiableSet(set);
    }

    private Map<Object, Object> readMap() throws IOException {
        int size = in.getInt();
        if (size == 0) {
            return Collections.emptyMap();
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(), read());
        }
        return Collections.unmodifiableMap(map);
    }

    private Object readRecord() throws IOException {
        String type = (String) read();
        int size = in.get();
        Object[] arguments = new Object[size];
        for (int i = 0; i < size; i++) {
            arguments[i] = read();
        }
        Object made = RecordMaker.make(type, arguments);
        return made == null ? reflected(type, arguments) : made;
    }

    /** Reflection is for kinds of which there are few: it writes a class for each of which there are many. */
    private Object reflected(String type, Object... arguments) throws IOException {
        try {
            return constructors.computeIfAbsent(type, RecordReader::constructor).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IOException(type, e);
        }
    }

    private static Constructor<?> constructor(String name) {
        try {
            Class<?> type = type(name);
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Class<?> type(String name) {
        if (!name.startsWith(PACKAGE)) {
            throw new IllegalArgumentException(name);
        }
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + "." + name));
    }
}
