package io.github.labcheck.checker.editions;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Source;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells why a clause judges on one of two days and not on the other, or with another weight. */
final class Reasons {

    private static final Text OTHER = new Text("现行的其他条款已管到同一事项，或设计的适用情况不同",
            "other clauses in force cover the matter, or it concerns the design no more");

    private static final Map<Clause.Obligation, Text> OBLIGATIONS = Map.of(Clause.Obligation.MANDATORY, new Text("强制", "mandatory"),
            Clause.Obligation.SHALL, new Text("应", "shall"), Clause.Obligation.SHOULD, new Text("宜", "should"),
            Clause.Obligation.MAY, new Text("可", "may"));

    private final Map<String, Document> documents;
    private final Ontology ontology;
    private final LocalDate from;
    private final LocalDate to;

    Reasons(Ontology ontology, LocalDate from, LocalDate to) {
        this.ontology = ontology;
        this.from = from;
        this.to = to;
        this.documents = ontology.clauses().stream().flatMap(c -> c.sources().stream()).map(Source::document)
                .collect(Collectors.toMap(Document::id, d -> d, (one, same) -> one, TreeMap::new));
    }

    /** Why a clause judges on the later day only. */
    Text came(Clause clause) {
        Optional<Source> first = clause.sources().stream().filter(s -> s.inForceOn(to) && !s.inForceOn(from))
                .min(Comparator.comparing(s -> s.document().id()));
        return first.map(source -> {
            Document document = source.document();
            LocalDate own = source.period().from();
            if (own != null && own.isAfter(from) && !own.isAfter(to)) {
                return new Text("本条自 " + own + " 起适用（" + name(document) + "）", "the clause holds from " + own + " on (" + name(document)
                        + ")");
            }
            Text replaced = documents.values().stream().filter(d -> document.id().equals(d.replacedBy())).map(this::replacing)
                    .findFirst().orElse(new Text("", ""));
            return new Text(name(document) + " 自 " + document.from() + " 起施行" + replaced.zh(),
                    name(document) + " is in force from " + document.from() + " on" + replaced.en());
        }).orElse(OTHER);
    }

    private Text replacing(Document before) {
        return new Text("，代替 " + name(before), " and replaces " + name(before));
    }

    /** Why a clause judges on the earlier day only. */
    Text went(Clause clause) {
        Optional<Source> last = clause.sources().stream().filter(s -> s.inForceOn(from) && !s.inForceOn(to))
                .min(Comparator.comparing(s -> s.document().id()));
        if (last.isEmpty() || !clause.endedBy(to)) {
            return OTHER;
        }
        return over(clause, last.get());
    }

    private Text over(Clause clause, Source source) {
        Document document = source.document();
        LocalDate own = source.period().until();
        boolean byItself = own != null && (document.until() == null || own.isBefore(document.until()));
        String day = String.valueOf(byItself ? own : document.until());
        Text what = byItself ? new Text("本条自 " + day + " 起不再适用（" + name(document) + "）", "the clause is over since " + day + " ("
                + name(document) + ")")
                : new Text(name(document) + " 自 " + day + " 起不再施行", name(document) + " is over since " + day);
        Optional<Clause> next = Optional.ofNullable(clause.replacedBy()).flatMap(ontology::clause);
        Text by = next.map(n -> new Text("，由 " + n.id() + " 接替", "; " + n.id() + " takes its place"))
                .orElse(document.replacedBy() == null ? new Text("", "") : byDocument(document.replacedBy()));
        return new Text(what.zh() + by.zh(), what.en() + by.en());
    }

    private Text byDocument(String id) {
        String name = documents.containsKey(id) ? name(documents.get(id)) : id;
        return new Text("，由 " + name + " 代替", "; " + name + " replaces it");
    }

    /** Why a clause weighs otherwise on the later day; empty if it does not. */
    Optional<Text> reweighed(Clause clause) {
        if (clause.severityOn(from) == clause.severityOn(to)) {
            return Optional.empty();
        }
        if (clause.endedBy(to) && !clause.endedBy(from)) {
            Text over = clause.sources().stream().filter(s -> s.inForceOn(from) && !s.inForceOn(to)).findFirst()
                    .map(s -> over(clause, s)).orElse(OTHER);
            return Optional.of(new Text(over.zh() + "，替代条文尚未读到，改作建议", over.en() + "; its successor was not read, so it is advice"));
        }
        Clause.Obligation before = clause.obligationOn(from);
        Clause.Obligation now = clause.obligationOn(to);
        if (before == now) {
            return Optional.of(new Text("所在文件的效力不同", "the documents in which it stands bind otherwise"));
        }
        String day = clause.changes().stream().map(Clause.ObligationChange::from).filter(d -> d.isAfter(from) && !d.isAfter(to))
                .max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("");
        return Optional.of(new Text("要求程度自 " + day + " 起由“" + word(before, Language.ZH) + "”改为“" + word(now, Language.ZH) + "”",
                "from " + day + " on it is \"" + word(now, Language.EN) + "\", before it was \"" + word(before, Language.EN) + "\""));
    }

    private static String word(Clause.Obligation obligation, Language language) {
        return OBLIGATIONS.get(obligation).in(language);
    }

    private static String name(Document document) {
        return document.number();
    }
}
