package io.github.labcheck.checker.report;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Text;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON as a stream: indented, ended by LF, numbers plain. */
public final class JsonWriter implements AutoCloseable {

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER).withObjectEmptySeparator("").withArrayEmptySeparator("");

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator json;

    /** Writes to a stream, which stays open. */
    public JsonWriter(OutputStream out) {
        json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build()
                .createGenerator(INDENTED, out);
    }

    /** An object as the root or as an element of an array. */
    public void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    /** An object as a member. */
    public void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    /** An object, or null where there is nothing to say. */
    public <T> void optional(String name, T value, Consumer<T> members) {
        if (value == null) {
            json.writeName(name).writeNull();
        } else {
            object(name, () -> members.accept(value));
        }
    }

    /** An array, each element written by itself. */
    public <T> void array(String name, Collection<T> elements, Consumer<T> element) {
        json.writeName(name).writeStartArray();
        elements.forEach(element);
        json.writeEndArray();
    }

    /** An array of objects. */
    public <T> void objects(String name, Collection<T> elements, Consumer<T> members) {
        array(name, elements, e -> object(() -> members.accept(e)));
    }

    /** An array of texts. */
    public void strings(String name, Collection<String> elements) {
        array(name, elements, json::writeString);
    }

    /** A text, or null. */
    public void string(String name, String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** A whole number. */
    public void number(String name, int value) {
        json.writeName(name).writeNumber(value);
    }

    /** A number; what is no number becomes null. */
    public void number(String name, double value) {
        json.writeName(name);
        element(value);
    }

    /** A truth value. */
    public void truth(String name, boolean value) {
        json.writeName(name).writeBoolean(value);
    }

    /** A number as an element of an array; what is no number becomes null. */
    public void element(double value) {
        if (Double.isFinite(value)) {
            json.writeNumber(Numbers.plain(value));
        } else {
            json.writeNull();
        }
    }

    /** An array of numbers. */
    public void element(List<Double> numbers) {
        json.writeStartArray();
        numbers.forEach(this::element);
        json.writeEndArray();
    }

    /** A text as an element of an array. */
    public void element(String value) {
        json.writeString(value);
    }

    /** A truth value as an element of an array. */
    public void element(boolean value) {
        json.writeBoolean(value);
    }

    /** Words in both languages, or null. */
    public void text(String name, Text text) {
        optional(name, text, t -> {
            string("zh", t.zh());
            string("en", t.en());
        });
    }

    @Override
    public void close() {
        json.writeRaw("\n");
        json.close();
    }
}
