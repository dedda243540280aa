package io.github.labcheck.ontology;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes trees of records, collections and literals; a record, constant or text that equals an earlier one is written as its number. */
final class RecordWriter {

    static final int NULL = 0;
    static final int TEXT = 1;
    static final int RECORD = 2;
    static final int AGAIN = 3;
    static final int LIST = 4;
    static final int SET = 5;
    static final int MAP = 6;
    static final int ENUM = 7;
    static final int TRUE = 8;
    static final int FALSE = 9;
    static final int DOUBLE = 10;
    static final int INT = 11;
    static final int DATE = 12;

    private final DataOutputStream out;
    private final Map<Object, Integer> known = new HashMap<>();
    private int count;

    RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Object value) throws IOException {
        boolean again = value instanceof String || value instanceof Text || value instanceof Record || value instanceof Enum;
        Integer before = again ? known.get(value) : null;
        if (before != null) {
            out.writeByte(AGAIN);
            out.writeInt(before);
        } else if (value instanceof String text) {
            out.writeByte(TEXT);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
            known.put(text, count++);
        } else if (value instanceof Text text) {
            writeText(text);
        } else if (value instanceof Record one) {
            writeRecord(one);
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey());
                write(entry.getValue());
            }
        } else if (value instanceof Collection<?> collection) {
            writeCollection(collection);
        } else {
            writeLiteral(value);
        }
    }

    private void writeText(Text text) throws IOException {
        out.writeByte(RECORD);
        write(Text.class.getName());
        out.writeByte(2);
        write(text.zh());
        write(text.en());
        known.put(text, count++);
    }

    private void writeRecord(Record value) throws IOException {
        out.writeByte(RECORD);
        write(value.getClass().getName());
        out.writeByte(value.getClass().getRecordComponents().length);
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                write(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(value.getClass().getName(), e);
            }
        }
        known.put(value, count++);
    }

    private void writeCollection(Collection<?> collection) throws IOException {
        out.writeByte(collection instanceof List ? LIST : SET);
        out.writeInt(collection.size());
        Collection<?> ordered = collection instanceof Set && !(collection instanceof LinkedHashSet)
                ? collection.stream().sorted().toList() : collection; // hash order must not reach the file
        for (Object member : ordered) {
            write(member);
        }
    }

    private void writeLiteral(Object value) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? TRUE : FALSE);
        } else if (value instanceof Double number) {
            out.writeByte(DOUBLE);
            out.writeDouble(number);
        } else if (value instanceof Integer number) {
            out.writeByte(INT);
            out.writeInt(number);
        } else if (value instanceof LocalDate day) {
            out.writeByte(DATE);
            out.writeLong(day.toEpochDay());
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(ENUM);
            write(constant.getDeclaringClass().getName());
            write(constant.name());
            known.put(constant, count++);
        } else {
            throw new IllegalArgumentException("cannot write " + value.getClass().getName());
        }
    }
}
