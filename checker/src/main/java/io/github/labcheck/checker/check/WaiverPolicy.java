package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * What may be waived, and for how long; the file beside this class says it.
 *
 * @param obligations  by which a clause may be barred from waivers, in lower case
 * @param consequences notations of what a violation of such a clause leads to
 * @param documents    identifiers of documents in which such a clause stands
 * @param months       from the decision to the last day of a waiver
 * @param days         before its end from which on a waiver is pointed out
 */
public record WaiverPolicy(Set<String> obligations, Set<String> consequences, Set<String> documents, int months, int days) {

    private static final WaiverPolicy USUAL = read();

    /** The policy that holds. */
    public static WaiverPolicy usual() {
        return USUAL;
    }

    private static WaiverPolicy read() {
        Properties all = new Properties();
        try (InputStream in = WaiverPolicy.class.getResourceAsStream("waiver-policy.properties")) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WaiverPolicy(words(all, "never.obligations"), words(all, "never.consequences"), words(all, "never.documents"),
                Integer.parseInt(all.getProperty("longest.months")), Integer.parseInt(all.getProperty("warned.days")));
    }

    private static Set<String> words(Properties all, String key) {
        return Set.of(all.getProperty(key).strip().split("\\s+"));
    }

    /** Whether a clause may never be waived as it binds on a day. */
    public boolean never(Clause clause, LocalDate day) {
        return obligations.contains(clause.obligationOn(day).name().toLowerCase(Locale.ROOT))
                && (consequences.contains(clause.consequence().notation()) || clause.sources().stream().anyMatch(s -> documents.contains(s
                        .document().id())));
    }

    /** The last day on which a waiver may hold that was decided on a day. */
    public LocalDate longest(LocalDate decided) {
        return decided.plusMonths(months);
    }

    /** Whether a waiver ends soon after a day. */
    public boolean endsSoon(Waiver waiver, LocalDate day) {
        return waiver.holdsOn(day) && waiver.until().isBefore(day.plusDays(days));
    }
}
