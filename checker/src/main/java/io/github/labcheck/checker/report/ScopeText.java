package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Scope;
import io.github.labcheck.ontology.Adjustments;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To what a check was restricted and what was left out for that, in words. */
public final class ScopeText {

    private final Scope scope;
    private final Language language;

    public ScopeText(Scope scope, Language language) {
        this.scope = scope;
        this.language = language;
    }

    /** To what it was restricted; empty if it was not. */
    public String chosen() {
        List<String> parts = new ArrayList<>();
        if (scope.phase() != null) {
            parts.add(Words.SCOPE_PHASE.in(language, scope.phase().label().in(language)));
        }
        if (!scope.categories().isEmpty()) {
            boolean few = scope.categories().size() <= scope.without().size();
            parts.add((few ? Words.SCOPE_CATEGORIES : Words.SCOPE_WITHOUT)
                    .in(language, labels(few ? scope.categories() : scope.without())));
        }
        if (!scope.clauses().isEmpty()) {
            parts.add(Words.SCOPE_CLAUSES.in(language, String.join(Words.COMMA.in(language), scope.clauses())));
        }
        if (!scope.rooms().isEmpty()) {
            parts.add(Words.SCOPE_ROOMS.in(language, String.join(Words.COMMA.in(language), scope.rooms())));
        }
        return String.join(Words.SEMICOLON.in(language), parts);
    }

    /** How many clauses were left out, and how many findings are counted alone; empty if none are. */
    public String leftOut() {
        return Stream.of(clausesLeftOut(), unlisted()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Words.SEMICOLON.in(language)));
    }

    /** How many clauses were left out, those of later phases phase by phase; empty if none was. */
    public String clausesLeftOut() {
        List<String> parts = new ArrayList<>();
        scope.later().forEach(l -> parts.add(Words.LEFT_OUT_LATER.in(language, l.phase().label().in(language), l.clauses())));
        if (scope.others() > 0) {
            parts.add(Words.LEFT_OUT_OTHERS.in(language, scope.others()));
        }
        if (!scope.unreached().isEmpty()) {
            parts.add(Words.LEFT_OUT_UNREACHED.in(language, scope.unreached().size()));
        }
        scope.adjusted().forEach(profile -> loosened(profile, parts));
        return String.join(Words.SEMICOLON.in(language), parts);
    }

    /** What a user's profile asks less than the clauses themselves. */
    private void loosened(Profile profile, List<String> parts) {
        profile.adjustments().off().forEach(off -> parts.add(Words.SWITCHED_OFF.in(language, profile.id(), off.clause(), off.reason())));
        profile.adjustments().changed().stream().filter(Adjustments.Changed::looser).forEach(changed -> parts.add(
                Words.LOOSENED.in(language, profile.id(), changed.clause(), changed.before(), changed.now(), changed.reason())));
    }

    /** How many findings are counted and not listed; empty if all are. */
    String unlisted() {
        return scope.unlisted() == 0 ? "" : Words.LEFT_OUT_UNLISTED.in(language, scope.unlisted());
    }

    /** Which profiles fit the project and were not used, in one sentence; empty if there is none. */
    public String unused() {
        if (scope.unused().isEmpty()) {
            return "";
        }
        List<Concept> because = scope.unused().stream().flatMap(s -> s.because().stream()).distinct().toList();
        return Words.UNUSED_PROFILES.in(language, labels(because), scope.unused().stream()
                .map(s -> Words.UNUSED_PROFILE.in(language, s.profile().id(), s.profile().title().in(language)))
                .collect(Collectors.joining(Words.COMMA.in(language))));
    }

    private String labels(List<Concept> concepts) {
        return concepts.stream().map(c -> c.label().in(language)).collect(Collectors.joining(Words.COMMA.in(language)));
    }
}
