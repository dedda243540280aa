package io.github.labcheck.checker.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.pairs.PairDesign.Contact;
import io.github.labcheck.checker.pairs.PairDesign.Placed;
import io.github.labcheck.checker.pairs.PairDesign.Setting;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.RuleEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of every table is found where it occurs, and nothing else is. */
class PairTablesTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final RuleEngine ENGINE = RuleEngine.open();

    private static final ComplianceCheck CHECK = new ComplianceCheck(ONTOLOGY, ENGINE);

    private static final PairDesigns DESIGNS = new PairDesigns(ONTOLOGY, ENGINE);

    /** Rooms of one design; of things in different rooms too each two are looked at. */
    private static final int ROOMS = 12;

    static List<String> clauses() {
        return PairTable.all(ONTOLOGY).stream().map(t -> t.clause().id()).toList();
    }

    private static PairTable table(String id) {
        return PairTable.of(ONTOLOGY, ONTOLOGY.clause(id).orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void eachPairIsFoundBothWaysRoundAndBothThingsAreNamed(String id) {
        PairTable table = table(id);
        List<Consumer<PairDesign>> ways = table.pairs().stream().flatMap(p -> PairDesigns.ways(table, p).stream()).toList();
        assertTrue(ways.size() >= 2 * table.pairs().size());
        Setting setting = DESIGNS.setting(table);
        for (int from = 0; from < ways.size(); from += ROOMS) {
            PairDesign design = new PairDesign(setting);
            ways.subList(from, Math.min(ways.size(), from + ROOMS)).forEach(w -> w.accept(design));
            compare(table, design);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void whatIsInNoPairMayBeTogether(String id) {
        PairTable table = table(id);
        Setting setting = DESIGNS.setting(table);
        List<Holding> things = new ArrayList<>(table.holdings());
        if (table.sharesRooms()) {
            together(table, things, setting);
            Collections.reverse(things);
            together(table, things, setting);
        } else {
            inOneThing(table, things, setting);
        }
    }

    /** All things in one room: of each two a finding or none. */
    private static void together(PairTable table, List<Holding> things, Setting setting) {
        PairDesign design = new PairDesign(setting);
        String room = design.room();
        List<Placed> placed = things.stream().map(t -> design.put(t, room)).toList();
        for (int later = 0; later < things.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (table.apart(things.get(later).concept(), things.get(earlier).concept())) {
                    design.expect(placed.get(later), placed.get(earlier));
                }
            }
        }
        compare(table, design);
    }

    /** Each two in a thing of their own. */
    private static void inOneThing(PairTable table, List<Holding> things, Setting setting) {
        PairDesign design = new PairDesign(setting);
        for (Holding one : things) {
            for (Holding other : things) {
                if (one.type().equals(other.type()) && one.concept().iri().compareTo(other.concept().iri()) < 0) {
                    Placed thing = design.both(one, one.concept(), other.concept());
                    if (table.apart(one.concept(), other.concept())) {
                        design.expect(thing, one.concept(), other.concept());
                    }
                }
            }
        }
        compare(table, design);
    }

    private static void compare(PairTable table, PairDesign design) {
        String id = table.clause().id();
        CheckOptions options = new CheckOptions(List.copyOf(ONTOLOGY.profiles()), null, Set.of(), Set.of(id), Set.of(), List.of());
        List<Finding> findings = CHECK.check(DESIGNS.read(design.yaml(id)).design(), options).findings();
        assertEquals(Set.of(), findings.stream().filter(f -> f.outcome() != Finding.Outcome.VIOLATED).map(PairTablesTest::ids)
                .collect(Collectors.toSet()), id + " cannot judge what is said");
        TreeMap<String, Contact> expected = new TreeMap<>();
        design.expected().forEach(c -> expected.put(c.ids(), c));
        TreeMap<String, Finding> found = new TreeMap<>();
        findings.forEach(f -> found.put(ids(f), f));
        assertEquals(describe(expected, difference(expected.keySet(), found.keySet())), Set.of(), id + " misses");
        assertEquals(Set.of(), difference(found.keySet(), expected.keySet()), id + " finds what no pair of its table says");
        assertEquals(findings.size(), expected.size(), id + " finds twice");
        found.forEach((key, finding) -> named(expected.get(key), finding.message()));
    }

    private static void named(Contact contact, Text message) {
        for (Text label : List.of(contact.first().label(), contact.second().label())) {
            assertTrue(message.zh().contains(label.zh()) && message.en().contains(label.en()), label.en() + " is not named: " + message);
        }
        assertTrue(message.en().contains(contact.subject()) && message.en().contains(contact.other()), "not named: " + message);
    }

    private static String ids(Finding finding) {
        return finding.subject().id() + (finding.related() == null ? "" : "+" + finding.related().id());
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> describe(TreeMap<String, Contact> contacts, Set<String> ids) {
        return ids.stream().map(contacts::get).map(c -> c.first().notation() + " with " + c.second().notation())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
