package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.ontology.Text;

/** Says where a value comes from that an entry does not say itself. */
public final class OriginWords {

    private OriginWords() {
    }

    /** What brings the value in, and the line of the entry that has it so. */
    public static Text of(Origin origin) {
        Text what = what(origin);
        return new Text(what.zh() + "；用于第 " + origin.entry().line() + " 行的项", what.en() + "; used by the entry in line " + origin.entry()
                .line());
    }

    /** What brings the value in. */
    public static Text what(Origin origin) {
        String name = origin.name();
        return switch (origin.kind()) {
            case MERGED -> new Text("合并键", "a merge key");
            case TEMPLATE -> new Text("模板 " + name, "the template " + name);
            case DEFAULT -> new Text("默认值 " + name, "the default of " + name);
            case LIST -> new Text("列表", "a list");
            case ROW -> new Text("排列或矩形", "a row or rectangle");
            case PLACED -> new Text("靠墙定位", "a place by a wall");
        };
    }
}
