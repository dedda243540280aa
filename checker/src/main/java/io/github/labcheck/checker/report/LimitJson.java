package io.github.labcheck.checker.report;

import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.kind.Phrases;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.List;

/** Writes conditions and limits with their structure. */
final class LimitJson {

    private final JsonWriter json;
    private final Schema schema;

    LimitJson(JsonWriter json, Schema schema) {
        this.json = json;
        this.schema = schema;
    }

    void condition(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            path(compare.path());
            json.string("comparison", Notation.of(compare.comparison()));
            json.array("values", compare.operands(), this::operand);
        } else if (condition instanceof Condition.AnyOf anyOf) {
            json.objects("anyOf", anyOf.conditions(), this::condition);
        } else if (condition instanceof Condition.AllOf allOf) {
            json.objects("allOf", allOf.conditions(), this::condition);
        } else if (condition instanceof Condition.Some some) {
            json.string("some", some.designClass());
            json.strings("along", some.along().stream().map(Path::text).toList());
            json.objects("where", some.where(), this::condition);
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.OfConcept concept) {
            concept(concept.iri());
        } else if (operand instanceof Operand.OfNumber number) {
            json.element(number.number());
        } else if (operand instanceof Operand.OfTruth truth) {
            json.element(truth.truth());
        } else if (operand instanceof Operand.OfText text) {
            json.element(text.text());
        } else if (operand instanceof Operand.OfDay day) {
            json.element(day.day().toString());
        }
    }

    private void concept(String iri) {
        Concept concept = schema.concept(iri).orElseThrow();
        json.object(() -> {
            json.string("class", concept.type());
            json.string("notation", concept.notation());
            json.truth("group", concept.group());
        });
    }

    private void concepts(String name, List<String> iris) {
        json.array(name, iris, this::concept);
    }

    /** A path, and of the property at its end what a value needs to fit. */
    private void path(Path path) {
        json.string("path", path.text());
        if (!path.steps().isEmpty()) {
            property("property", path.last());
            json.string("key", path.last().key());
            json.string("range", range(path.last().range()));
            json.string("unit", path.last().symbol().orElse(null));
            json.number("resolution", path.last().resolution());
            json.truth("derived", path.last().derived());
        }
    }

    private void property(String name, DesignProperty property) {
        json.string(name, property == null ? null : property.name());
    }

    private static String range(Range range) {
        if (range instanceof Range.OfConcept concept) {
            return concept.conceptClass();
        }
        if (range instanceof Range.Block block) {
            return block.designClass();
        }
        return range instanceof Enum<?> constant ? Notation.of(constant) : "reference";
    }

    void limit(Limit limit) {
        json.string("kind", Kinds.name(limit));
        limit.tell(new Parts());
        json.text("words", new Phrases(schema).of(limit));
    }

    /** Writes the parts of a limit. */
    private final class Parts implements Limit.Parts {

        @Override
        public void path(Path path) {
            LimitJson.this.path(path);
        }

        @Override
        public void number(String name, double number) {
            json.number(name, number);
        }

        @Override
        public void concepts(String name, List<String> iris) {
            LimitJson.this.concepts(name, iris);
        }

        @Override
        public void property(String name, DesignProperty property) {
            LimitJson.this.property(name, property);
        }

        @Override
        public void properties(String name, List<DesignProperty> properties) {
            json.strings(name, properties.stream().map(DesignProperty::name).toList());
        }

        @Override
        public void items(Limit.Items items) {
            json.string("items", items.designClass());
            if (!items.also().isEmpty()) {
                json.strings("alsoItems", items.also());
            }
            json.strings("along", items.along().stream().map(Path::text).toList());
            json.objects("where", items.where(), LimitJson.this::condition);
        }

        /** One pair as it always was; several as a list of pairs, each with what it rests on. */
        @Override
        public void pairs(List<Incompatibility> pairs) {
            if (pairs.size() == 1) {
                concepts("pair", List.of(pairs.get(0).first(), pairs.get(0).second()));
            }
            json.objects("pairs", pairs, p -> {
                concepts("pair", List.of(p.first(), p.second()));
                if (p.why() != null) {
                    json.text("why", p.why());
                }
            });
        }
    }
}
