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

    private static final Text OTHER = Text.of("editions.Reasons.other-clauses-force-cover");

    private static final Map<Clause.Obligation,
            Text> OBLIGATIONS = Map.of(Clause.Obligation.MANDATORY, Text.of("editions.Reasons.mandatory"),
            Clause.Obligation.SHALL, Text.of("editions.Reasons.shall"), Clause.Obligation.SHOULD, Text.of("editions.Reasons.should"),
            Clause.Obligation.MAY, Text.of("editions.Reasons.may"));

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
                return Text.of("editions.Reasons.clause-holds-from", own, name(document));
            }
            Text replaced = documents.values().stream().filter(d -> document.id().equals(d.replacedBy())).map(this::replacing)
                    .findFirst().orElse(new Text("", ""));
            return Text.of("editions.Reasons.force-from", name(document), document.from(), replaced);
        }).orElse(OTHER);
    }

    private Text replacing(Document before) {
        return Text.of("editions.Reasons.replaces", name(before));
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
        Text what = byItself ? Text.of("editions.Reasons.clause-over-since", day, name(document))
                : Text.of("editions.Reasons.over-since", name(document), day);
        Optional<Clause> next = Optional.ofNullable(clause.replacedBy()).flatMap(ontology::clause);
        Text by = next.map(n -> Text.of("editions.Reasons.takes-place", n.id()))
                .orElse(document.replacedBy() == null ? new Text("", "") : byDocument(document.replacedBy()));
        return new Text(what.zh() + by.zh(), what.en() + by.en());
    }

    private Text byDocument(String id) {
        String name = documents.containsKey(id) ? name(documents.get(id)) : id;
        return Text.of("editions.Reasons.replaces-it", name);
    }

    /** Why a clause weighs otherwise on the later day; empty if it does not. */
    Optional<Text> reweighed(Clause clause) {
        if (clause.severityOn(from) == clause.severityOn(to)) {
            return Optional.empty();
        }
        if (clause.endedBy(to) && !clause.endedBy(from)) {
            Text over = clause.sources().stream().filter(s -> s.inForceOn(from) && !s.inForceOn(to)).findFirst()
                    .map(s -> over(clause, s)).orElse(OTHER);
            return Optional.of(Text.of("editions.Reasons.successor-was-not-read", over));
        }
        Clause.Obligation before = clause.obligationOn(from);
        Clause.Obligation now = clause.obligationOn(to);
        if (before == now) {
            return Optional.of(Text.of("editions.Reasons.documents-stands-bind-otherwise"));
        }
        String day = clause.changes().stream().map(Clause.ObligationChange::from).filter(d -> d.isAfter(from) && !d.isAfter(to))
                .max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("");
        return Optional.of(Text.of("editions.Reasons.from-before-was", day, new Text(word(before, Language.ZH), word(now, Language.EN)),
                new Text(word(now, Language.ZH), word(before, Language.EN))));
    }

    private static String word(Clause.Obligation obligation, Language language) {
        return OBLIGATIONS.get(obligation).in(language);
    }

    private static String name(Document document) {
        return document.number();
    }
}
