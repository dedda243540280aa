package io.github.labcheck.ontology;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
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

    private final DataInputStream in;
    private final List<Object> known = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    RecordReader(DataInputStream in) {
        this.in = in;
    }

    Object read() throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case RecordWriter.NULL -> null;
            case RecordWriter.AGAIN -> known.get(in.readInt());
            case RecordWriter.TEXT -> remember(in.readUTF());
            case RecordWriter.RECORD -> remember(readRecord());
            case RecordWriter.LIST -> Collections.unmodifiableList(fill(new ArrayList<>()));
            case RecordWriter.SET -> readSet();
            case RecordWriter.MAP -> readMap();
            case RecordWriter.ENUM -> remember(constant(type((String) read()), (String) read()));
            case RecordWriter.TRUE -> true;
            case RecordWriter.FALSE -> false;
            case RecordWriter.DOUBLE -> in.readDouble();
            case RecordWriter.INT -> in.readInt();
            case RecordWriter.DATE -> LocalDate.ofEpochDay(in.readLong());
            default -> throw new IOException("unknown kind " + kind);
        };
    }

    private Object remember(Object value) {
        known.add(value);
        return value;
    }

    private List<Object> fill(List<Object> list) throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            list.add(read());
        }
        return list;
    }

    private Set<Object> readSet() throws IOException {
        int size = in.readInt();
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            set.add(read());
        }
        return Collections.unmodifiableSet(set);
    }

    private Map<Object, Object> readMap() throws IOException {
        int size = in.readInt();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(), read());
        }
        return Collections.unmodifiableMap(map);
    }

    private Object readRecord() throws IOException {
        Constructor<?> constructor = constructors.computeIfAbsent((String) read(), RecordReader::constructor);
        Object[] arguments = new Object[constructor.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = read();
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IOException(constructor.getName(), e);
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
