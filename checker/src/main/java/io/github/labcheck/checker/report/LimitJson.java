package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Operand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
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
        json.string("kind", LimitWords.kind(limit));
        if (limit instanceof Limit.OnValue onValue) {
            path(onValue.path());
            onValue(onValue);
        } else if (limit instanceof Limit.ItemCount count) {
            items(count.items());
            json.number("minimum", count.minimum());
            json.number("maximum", count.maximum() == Integer.MAX_VALUE ? Double.NaN : count.maximum());
        } else if (limit instanceof Limit.RequiredKinds kinds) {
            items(kinds.items());
            property("itemProperty", kinds.itemProperty());
            concepts("values", kinds.values());
            property("each", kinds.each());
            property("eachItemProperty", kinds.eachItemProperty());
        } else if (limit instanceof Limit.RequiredFields fields) {
            property("holder", fields.holder());
            json.strings("fields", fields.fields().stream().map(DesignProperty::name).toList());
        } else if (limit instanceof Limit.Exclusion exclusion) {
            exclusion(exclusion);
        } else {
            stations(limit);
        }
        Text words = new LimitWords(schema).of(limit);
        json.text("words", words);
    }

    /** One pair as it always was; several as a list of pairs, each with what it rests on. */
    private void exclusion(Limit.Exclusion exclusion) {
        property("itemProperty", exclusion.itemProperties().get(0));
        json.strings("itemProperties", exclusion.itemProperties().stream().map(DesignProperty::name).toList());
        if (exclusion.pairs().size() == 1) {
            concepts("pair", List.of(exclusion.pairs().get(0).first(), exclusion.pairs().get(0).second()));
        }
        json.objects("pairs", exclusion.pairs(), p -> {
            concepts("pair", List.of(p.first(), p.second()));
            if (p.why() != null) {
                json.text("why", p.why());
            }
        });
        property("within", exclusion.within());
    }

    private void onValue(Limit.OnValue limit) {
        if (limit instanceof Limit.Minimum minimum) {
            json.number("value", minimum.value());
        } else if (limit instanceof Limit.Maximum maximum) {
            json.number("value", maximum.value());
        } else if (limit instanceof Limit.Range range) {
            json.number("low", range.low());
            json.number("high", range.high());
        } else if (limit instanceof Limit.OneOf oneOf) {
            concepts("values", oneOf.values());
        } else if (limit instanceof Limit.AllOf allOf) {
            concepts("values", allOf.values());
        } else if (limit instanceof Limit.Present present) {
            concepts("values", present.values());
        } else if (limit instanceof Limit.Absent absent) {
            concepts("values", absent.values());
        }
    }

    private void items(Limit.Items items) {
        json.string("items", items.designClass());
        if (!items.also().isEmpty()) {
            json.strings("alsoItems", items.also());
        }
        json.strings("along", items.along().stream().map(Path::text).toList());
        json.objects("where", items.where(), this::condition);
    }

    private void stations(Limit limit) {
        if (limit instanceof Limit.StationOrder order) {
            concepts("stations", order.stations());
        } else if (limit instanceof Limit.OneWay oneWay) {
            concepts("stations", oneWay.stations());
        } else if (limit instanceof Limit.Avoids avoids) {
            concepts("stations", avoids.stations());
        } else if (limit instanceof Limit.DistinctEnds ends) {
            concepts("others", ends.others());
        } else if (limit instanceof Limit.PressureRanking ranking) {
            concepts("stations", ranking.stations());
        }
    }
}
