package io.github.labcheck.ontology;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the records of which the ontology has many. Reflection would do the same; of a constructor that is called often it writes
 * a class, and some thirty of those take longer than to read all clauses.
 */
@SuppressWarnings("unchecked") // a snapshot holds what was in such a record
final class RecordMaker {

    private RecordMaker() { }

    /** The record; null if it is of a kind of which there are few. */
    static Object make(String type, Object... a) {
        return switch (type.substring(type.lastIndexOf('.') + 1)) {
            case "Text" -> new Text((String) a[0], (String) a[1]);
            case "Path" -> new Path((List<Path.Step>) a[0], (String) a[1]);
            case "Path$Step" -> new Path.Step((DesignProperty) a[0], (boolean) a[1]);
            case "Period" -> new Period((LocalDate) a[0], (LocalDate) a[1]);
            case "Source" -> new Source((Document) a[0], (Text) a[1], (Period) a[2]);
            case "Clause" -> clause(a);
            case "Clause$ObligationChange" -> new Clause.ObligationChange((LocalDate) a[0], (Clause.Obligation) a[1]);
            case "Concept" -> new Concept((String) a[0], (String) a[1], (String) a[2], (Text) a[3], (List<String>) a[4], (boolean) a[5],
                    (Set<String>) a[6], (Map<String, String>) a[7], (Set<String>) a[8], (double) a[9], (int) a[10]);
            case "DesignProperty" -> property(a);
            case "Measured" -> new Measured((String) a[0], (List<String>) a[1], (Text) a[2], (String) a[3], (boolean) a[4]);
            case "Document" -> new Document((String) a[0], (String) a[1], (Text) a[2], (LocalDate) a[3], (LocalDate) a[4], (String) a[5],
                    (Document.Authority) a[6], (LocalDate) a[7], (Text) a[8]);
            case "Incompatibility" -> new Incompatibility((String) a[0], (String) a[1], (Text) a[2]);
            case "Schema$ConceptClass" -> new Schema.ConceptClass((String) a[0], (Text) a[1], (Text) a[2]);
            case "Range$OfConcept" -> new Range.OfConcept((String) a[0]);
            case "Unit" -> new Unit((String) a[0], (String) a[1], (Text) a[2], (String) a[3], (double) a[4]);
            default -> type.contains(".Condition$") ? condition(type, a) : type.contains(".Limit$") ? limit(type, a) : null;
        };
    }

    private static Object condition(String type, Object... a) {
        return switch (type.substring(type.lastIndexOf('$') + 1)) {
            case "OfConcept" -> new Condition.Operand.OfConcept((String) a[0]);
            case "OfNumber" -> new Condition.Operand.OfNumber((double) a[0]);
            case "OfTruth" -> new Condition.Operand.OfTruth((boolean) a[0]);
            case "Compare" -> new Condition.Compare((Path) a[0], (Condition.Comparison) a[1], (List<Condition.Operand>) a[2]);
            case "AnyOf" -> new Condition.AnyOf((List<Condition>) a[0]);
            case "AllOf" -> new Condition.AllOf((List<Condition>) a[0]);
            case "Some" -> new Condition.Some((String) a[0], (List<Path>) a[1], (List<Condition>) a[2]);
            default -> null;
        };
    }

    private static Object limit(String type, Object... a) {
        return switch (type.substring(type.lastIndexOf('$') + 1)) {
            case "Minimum" -> new Limit.Minimum((Path) a[0], (double) a[1]);
            case "Maximum" -> new Limit.Maximum((Path) a[0], (double) a[1]);
            case "Range" -> new Limit.Range((Path) a[0], (double) a[1], (double) a[2]);
            case "OneOf" -> new Limit.OneOf((Path) a[0], (List<String>) a[1]);
            case "AllOf" -> new Limit.AllOf((Path) a[0], (List<String>) a[1]);
            case "Present" -> new Limit.Present((Path) a[0], (List<String>) a[1]);
            case "Absent" -> new Limit.Absent((Path) a[0], (List<String>) a[1]);
            case "Items" -> new Limit.Items((String) a[0], (List<String>) a[1], (List<Path>) a[2], (List<Condition>) a[3], (Text) a[4]);
            case "ItemCount" -> new Limit.ItemCount((Limit.Items) a[0], (int) a[1], (int) a[2]);
            default -> null;
        };
    }

    private static Clause clause(Object... a) {
        return new Clause((String) a[0], (List<String>) a[1], (Text) a[2], (Concept) a[3], (Document) a[4], (Text) a[5],
                (Clause.Obligation) a[6], (List<Clause.ObligationChange>) a[7], (Clause.Basis) a[8], (Clause.Evidence) a[9], (String) a[10],
                (List<String>) a[11], (List<Condition>) a[12], (List<Condition>) a[13], (Limit) a[14], (Concept) a[15], (Text) a[16],
                (Text) a[17], (String) a[18], (Concept) a[19], (Concept) a[20], (Period) a[21], (List<Source>) a[22]);
    }

    private static DesignProperty property(Object... a) {
        return new DesignProperty((String) a[0], (String) a[1], (String) a[2], (Text) a[3], (Text) a[4], (Set<String>) a[5],
                (Range) a[6], (Unit) a[7], (double) a[8], (double) a[9], (double) a[10], (boolean) a[11], (boolean) a[12], (boolean) a[13],
                (boolean) a[14], (String) a[15], (String) a[16], (boolean) a[17], (Text) a[18], (boolean) a[19], (Set<String>) a[20],
                (double) a[21], (Set<String>) a[22], (Formula) a[23], (Measured) a[24]);
    }
}
