package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Words for what a key expects, with an example where that helps. */
final class Expected {

    private static final int LISTED = 12;

    private Expected() {
    }

    static Text of(DesignProperty property, Schema schema) {
        if (property.range() instanceof Range.Literal literal) {
            return literal(literal, property.symbol().map(s -> "（" + s + "）").orElse(""),
                    property.symbol().map(s -> " in " + s).orElse(""));
        }
        if (property.range() instanceof Range.Shape shape) {
            return property.many() ? outlines() : shape(shape);
        }
        if (property.range() instanceof Range.OfConcept of) {
            return oneOf(of.conceptClass(), schema);
        }
        if (property.range() instanceof Range.Reference reference) {
            return idOf(reference, schema);
        }
        return new Text("“键: 值”组成的块", "a block of \"key: value\"");
    }

    private static Text literal(Range.Literal literal, String unitZh, String unitEn) {
        return switch (literal) {
            case TEXT -> new Text("文本", "a text");
            case BOOLEAN -> new Text("是或否（true 或 false）", "true or false");
            case INTEGER -> new Text("整数" + unitZh, "a whole number" + unitEn);
            case DECIMAL -> new Text("数" + unitZh, "a number" + unitEn);
            case DATE -> new Text("日期，如 2017-11-01", "a date such as 2017-11-01");
        };
    }

    private static Text shape(Range.Shape shape) {
        return switch (shape) {
            case OUTLINE -> new Text("轮廓 [[x, y], [x, y], [x, y], …]，单位 m", "an outline [[x, y], [x, y], [x, y], …] in m");
            case POINT -> new Text("一点 [x, y]，单位 m", "a point [x, y] in m");
            case SIZE -> new Text("尺寸 [宽, 深]，单位 m", "a size [width, depth] in m");
        };
    }

    private static Text outlines() {
        return new Text("轮廓的列表 [[[x, y], [x, y], [x, y], …], …]，单位 m", "a list of outlines [[[x, y], [x, y], [x, y], …], …] in m");
    }

    private static Text oneOf(String conceptClass, Schema schema) {
        List<Concept> concepts = schema.concepts(conceptClass);
        Text name = schema.conceptClass(conceptClass).label();
        if (concepts.size() > LISTED) {
            return new Text("“%s”的固定值之一（共 %d 个）".formatted(name.zh(), concepts.size()),
                    "one of the %d values of \"%s\"".formatted(concepts.size(), name.en()));
        }
        return new Text(concepts.stream().map(c -> c.label().zh()).collect(Collectors.joining("、", "以下之一：", "")),
                concepts.stream().map(Concept::notation).collect(Collectors.joining(", ", "one of ", "")));
    }

    private static Text idOf(Range.Reference reference, Schema schema) {
        if (reference.classes().isEmpty()) {
            return new Text("文件中某一项的 id", "an id of this file");
        }
        List<DesignClass> classes = reference.classes().stream().sorted().map(schema::designClass).toList();
        String zh = classes.stream().map(c -> c.label().zh()).collect(Collectors.joining("或"));
        String en = classes.stream().map(DesignClass::section).collect(Collectors.joining(" or "));
        return new Text(zh + "的 id" + (reference.outside() ? "，或 outside" : ""),
                "an id from " + en + (reference.outside() ? ", or outside" : ""));
    }
}
