package io.github.labcheck.checker.pairs;

import io.github.labcheck.ontology.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a design of rooms and what stands in them, and keeps which things must be found. */
final class PairDesign {

    private final Setting setting;
    private final Map<String, List<String>> sections = new TreeMap<>();
    private final Set<Contact> expected = new TreeSet<>();
    private int number;

    PairDesign(Setting setting) {
        this.setting = setting;
        sections.put("rooms", new ArrayList<>());
    }

    /**
     * Where and when a clause applies.
     *
     * @param date      date of the design
     * @param function  what the rooms are for
     */
    record Setting(String date, String function) { }

    /**
     * Two things that must be kept apart.
     *
     * @param subject  id of the one that a finding names first
     * @param other    id of the other one; empty where one thing holds both
     * @param first    what one holds
     * @param second   what the other one holds
     */
    record Contact(String subject, String other, Concept first, Concept second) implements Comparable<Contact> {

        @Override
        public int compareTo(Contact o) {
            return toString().compareTo(o.toString());
        }

        /** Its ids. */
        String ids() {
            return other.isEmpty() ? subject : subject + "+" + other;
        }
    }

    private String next() {
        return "T" + (1000 + number++);
    }

    /** A room of its own for some things. */
    String room() {
        String id = "R" + (1000 + number++);
        sections.get("rooms").add("{id: %s, function: %s}".formatted(id, setting.function()));
        return id;
    }

    /** A thing of the design, by its id. */
    record Placed(String id, Holding thing) {

        /** Whether a finding on this and the other thing stands here: at the later name of section and id. */
        boolean after(Placed other) {
            return (thing.section() + "/" + id).compareTo(other.thing.section() + "/" + other.id) > 0;
        }
    }

    /** A thing in a room. */
    Placed put(Holding thing, String room) {
        String id = next();
        add(thing, thing.entry(id, room));
        return new Placed(id, thing);
    }

    private void add(Holding thing, String entry) {
        sections.computeIfAbsent(thing.section(), k -> new ArrayList<>()).add(entry);
    }

    /** Two things in a room of their own, which are to be found. */
    void pair(Holding first, Holding second) {
        String room = room();
        expect(put(first, room), put(second, room));
    }

    /** A thing that holds both, in a room of its own. */
    Placed both(Holding thing, Concept first, Concept second) {
        String room = thing.type().equals("Room") ? "" : room();
        String id = next();
        add(thing, thing.entry(id, room, first, second));
        return new Placed(id, thing);
    }

    void expect(Placed one, Placed other) {
        Placed subject = one.after(other) ? one : other;
        Placed related = subject == one ? other : one;
        expected.add(new Contact(subject.id(), related.id(), subject.thing().concept(), related.thing().concept()));
    }

    void expect(Placed one, Concept first, Concept second) {
        expected.add(new Contact(one.id(), "", first, second));
    }

    Set<Contact> expected() {
        return expected;
    }

    /** The design, with the expected findings as comments. */
    String yaml(String clause) {
        StringBuilder text = new StringBuilder("labcheck: 1\nproject: {id: pairs, date: " + setting.date() + "}\n");
        sections.forEach((section, entries) -> {
            text.append(section).append(entries.isEmpty() ? ": []\n" : ":\n");
            entries.forEach(e -> text.append("  - ").append(e).append(marked(e) ? "  # violated " + clause : "").append('\n'));
        });
        return text.toString();
    }

    private boolean marked(String entry) {
        return expected.stream().anyMatch(c -> entry.startsWith("{id: " + c.subject() + ","));
    }
}
