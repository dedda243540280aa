package io.github.labcheck.checker.kind;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A path as the subject of a sentence: what stands at its end, of what. */
final class PathWords {

    /** A block that is a thing of its own: what a label says is not said of what carries it. */
    private static final String LABEL = "label";

    private PathWords() {
    }

    static Text of(Path path) {
        List<DesignProperty> steps = path.steps().stream().filter(s -> !s.inverse()).map(Path.Step::property).toList();
        List<DesignProperty> shown = steps.stream().filter(p -> !(p.range() instanceof Range.Block)).toList();
        StringBuilder en = new StringBuilder();
        for (int i = shown.size() - 1; i >= 0; i--) {
            en.append(en.length() == 0 ? "" : " of the ").append(shown.get(i).label().en());
        }
        Text words = new Text(shown.stream().map(p -> p.label().zh()).collect(Collectors.joining("的")), en.toString());
        return steps.stream().filter(p -> p.name().equals(LABEL)).map(DesignProperty::label).findFirst()
                .map(label -> new Text(namesLabel(words) ? words.zh() : label.zh() + words.zh(), label.en() + " " + words.en()))
                .orElse(words);
    }

    /** Some keys name the label in Chinese themselves: 标签边长. */
    private static boolean namesLabel(Text words) {
        return words.zh().indexOf('标') >= 0;
    }
}
