package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.Positions;
import io.github.labcheck.checker.report.OpenFindings;
import io.github.labcheck.checker.report.OriginWords;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that the design says of one thing: its values, what names it, its findings. */
final class ThingText {

    private static final int NAMES = 26;
    private static final int OPEN = 5;
    private static final List<String> EVERYWHERE = List.of("inProject", "inBuilding", "id");

    private final Session session;
    private final LoadedDesign design;
    private final Page page;
    private final ValueWords words;

    ThingText(Session session, Page page) {
        this.session = session;
        this.design = session.requireDesign();
        this.page = page;
        this.words = new ValueWords(session);
    }

    void write(String id) {
        Thing thing = design.thing(id).orElseThrow();
        Position place = design.design().positions().of(thing.iri());
        page.text(Tone.BOLD, words.thing(thing)).text("  " + thing.type().label().in(session.language()))
                .text(Tone.DIM, "  " + design.path() + ":" + place.line() + ":" + place.column()).end();
        values(2, thing);
        usedBy(thing);
        findings(id, thing);
    }

    /** What the file says in its order, then what follows from it. */
    private void values(int indent, Thing thing) {
        Positions positions = design.design().positions();
        List<DesignProperty> written = new ArrayList<>();
        List<DesignProperty> derived = new ArrayList<>();
        for (DesignProperty property : thing.type().properties()) {
            if (positions.key(thing.iri(), property.iri()).isPresent()) {
                written.add(property);
            } else if (!EVERYWHERE.contains(property.name()) && thing.has(property.name())) {
                derived.add(property);
            }
        }
        written.sort(Comparator.comparing(p -> positions.key(thing.iri(), p.iri()).orElseThrow()));
        written.stream().filter(p -> !EVERYWHERE.contains(p.name())).forEach(p -> value(indent, thing, p, origin(thing, p)));
        derived.forEach(p -> value(indent, thing, p, " (" + session.say(SessionWords.DERIVED) + ")"));
    }

    /** Where a value comes from that the entry does not say itself, and the line where it is written. */
    private String origin(Thing thing, DesignProperty property) {
        Positions positions = design.design().positions();
        return positions.origin(thing.iri(), property.iri())
                .map(o -> " (" + OriginWords.what(o).in(session.language()) + " :" + positions.of(thing.iri(), property.iri()).line()
                + ")").orElse("");
    }

    private void value(int indent, Thing thing, DesignProperty property, String note) {
        String label = property.label().in(session.language());
        String name = label.equals(property.key()) ? label : label + " " + property.key();
        if (property.range() instanceof Range.Block) {
            page.line(indent, Tone.DIM, name);
            thing.things(property.name()).forEach(b -> values(indent + 2, b));
        } else {
            page.indent(indent).text(Tone.DIM, VisibleText.padded(name, NAMES) + "  ")
                    .text(words.full(thing, property)).text(Tone.DIM, note).end();
        }
    }

    private void usedBy(Thing thing) {
        List<String> users = new ArrayList<>();
        for (String id : design.ids()) {
            Thing user = design.thing(id).orElseThrow();
            user.type().properties().stream().filter(p -> p.range() instanceof Range.Reference && !EVERYWHERE.contains(p.name()))
                    .filter(p -> user.things(p.name()).contains(thing))
                    .forEach(p -> users.add(words.thing(user) + " (" + user.type().label().in(session.language()) + " "
                            + p.label().in(session.language()) + ")"));
        }
        if (!users.isEmpty()) {
            page.line(2, Tone.BOLD, session.say(SessionWords.USED_BY));
            page.flow(4, users);
        }
    }

    private void findings(String id, Thing thing) {
        Optional<Checked> checked = session.checked();
        page.line(2, Tone.BOLD, session.say(SessionWords.ITS_FINDINGS));
        if (checked.isEmpty()) {
            page.line(4, Tone.DIM, session.say(SessionWords.NOT_CHECKED));
            return;
        }
        List<Finding> own = checked.get().design().findings().stream().filter(f -> concerns(f, id, thing)).toList();
        List<Finding> shown = own.stream().filter(f -> f.outcome() != Outcome.UNDETERMINED).toList();
        if (shown.isEmpty()) {
            page.line(4, session.say(SessionWords.NO_FINDINGS_ON_IT));
        }
        shown.forEach(f -> new FindingLine(page, session).write(4, f));
        OpenFindings folded = OpenFindings.of(own);
        folded.unclear().stream().filter(g -> g.thing().iri().equals(thing.iri()))
                .forEach(g -> new FindingLine(page, session).unclear(g));
        List<Finding> open = own.stream().filter(f -> f.outcome() == Outcome.UNDETERMINED)
                .filter(f -> folded.unclear().stream().noneMatch(g -> g.thing().iri().equals(thing.iri()) && g.findings().contains(f)))
                .toList();
        open.stream().limit(OPEN).forEach(f -> new FindingLine(page, session).write(4, f));
        if (open.size() > OPEN) {
            page.line(4, Tone.DIM, session.say(SessionWords.OPEN_ON_IT, open.size() - OPEN,
                    "findings --verdict undetermined" + (thing.isA("Room") ? " --room " + id : "")));
        }
    }

    private boolean concerns(Finding finding, String id, Thing thing) {
        boolean itself = finding.subject().id().equals(id) || finding.related() != null && finding.related().id().equals(id)
                || finding.subject().id().equals(thing.id());
        return itself || thing.isA("Room") && design.roomsOf(finding).contains(id);
    }
}
