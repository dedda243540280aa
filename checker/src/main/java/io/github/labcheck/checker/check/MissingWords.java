package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.checker.words.Chinese;
import io.github.labcheck.checker.words.English;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a design leaves out: keys of its entries, and entries of its sections. */
final class MissingWords {

    /** Things named in a sentence; the finding lists all of them. */
    private static final int SHOWN = 5;

    /** Missing facts that are looked at for a sentence: more are only counted. */
    private static final int READ = 60;

    private final Sayings sayings;
    private final Names names;
    private final String subject;
    private final List<Text> values = new ArrayList<>();
    private final List<Text> sections = new ArrayList<>();
    private final int count;
    private int own;

    /** For what a finding about a subject lacks. */
    MissingWords(Schema schema, Sayings sayings, Names names, String subject, List<Lacking> missing) {
        this.sayings = sayings;
        this.names = names;
        this.subject = subject;
        List<Lacking> named = missing.size() <= READ ? missing : missing.subList(0, READ);
        Map<Fact, List<String>> byFact = named.stream().collect(Collectors.groupingBy(Lacking::fact, LinkedHashMap::new,
                Collectors.mapping(l -> names.owner(l.iri()), Collectors.toList())));
        byFact.forEach((fact, subjects) -> {
            if (fact.owner().isEmpty() && schema.designClass(fact.term()).single()) {
                values.add(own++, Text.of("check.MissingWords.section", new Text(fact.label().zh(), fact.key())));
            } else if (fact.owner().isEmpty()) {
                sections.add(new Text(fact.label().zh(), English.plural(fact.label().en())));
            } else {
                value(schema.named(fact.term()), subjects);
            }
        });
        count = values.size() + missing.size() - named.size();
    }

    /** What is not stated of the subject itself, and of other things. */
    private void value(DesignProperty property, List<String> subjects) {
        boolean flag = property.range() == Range.Literal.BOOLEAN;
        List<Text> others = subjects.stream().filter(s -> !s.equals(subject)).map(names::inShort).toList();
        if (others.size() < subjects.size()) {
            values.add(own++, flag ? whether(property, names.it(subject), false)
                    : new Text(property.label().zh(), "its " + property.label().en()));
        }
        if (!others.isEmpty()) {
            Text all = Lists.some(others, SHOWN);
            values.add(flag ? whether(property, all, others.size() > 1)
                    : new Text(Chinese.joined(Chinese.joined(all.zh(), "的"), property.label().zh()), "the " + property.label().en()
                    + " of " + all.en()));
        }
    }

    private Text whether(DesignProperty property, Text name, boolean several) {
        Text words = sayings.of(Sayings.Kind.WHETHER, property.name())
                .orElse(Text.of("check.MissingWords.whether-true"));
        return new Sentence(words, Map.of("property", property.label())).within(new Called(name, name, several));
    }

    /** What the design does not state. */
    Text message() {
        Text stated = Lists.some(values, SHOWN, count);
        Text listed = Lists.and(sections);
        Text one = new Text(Chinese.joined("设计没有写明", stated.zh()), "the design does not state " + stated.en());
        Text other = Text.of("check.MissingWords.list-all", listed);
        return sections.isEmpty() ? one : values.isEmpty() ? Text.of("check.MissingWords.design-does-not", other)
                : Text.of("check.MissingWords.nor-does", one, other);
    }

    /** What the designer has to do. */
    Text remedy() {
        Text stated = Lists.some(values, SHOWN, count);
        Text listed = Lists.and(sections);
        Text one = new Text(Chinese.joined("在设计文件中写明", stated.zh()), "State " + stated.en() + " in the design file");
        String all = "列出全部的" + listed.zh();
        return sections.isEmpty() ? Text.of("check.MissingWords.remedy", one)
                : values.isEmpty() ? Text.of("check.MissingWords.list-all-design-file", new Text(all, listed.en()))
                : Text.of("check.MissingWords.and-list-all", one, new Text(all, listed.en()));
    }
}
