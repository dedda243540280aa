package io.github.labcheck.checker.report.bcf;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Source;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.check.Portrait.View;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.Occurrence;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the topics of a report: one a fault, and one for each file that could not be read. */
final class BcfTopics {

    private static final Pattern GLOBAL_ID = Pattern.compile("[0-3][0-9A-Za-z_$]{21}");

    /** The day of a report without a checked design. */
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private final Language language;
    private final Function<String, byte[]> pictures;
    private final Set<String> guids = new HashSet<>();
    private final List<BcfTopic> topics = new ArrayList<>();

    private BcfTopics(Language language, Function<String, byte[]> pictures) {
        this.language = language;
        this.pictures = pictures;
    }

    static List<BcfTopic> of(CheckReport report, Language language, Function<String, byte[]> pictures) {
        BcfTopics all = new BcfTopics(language, pictures);
        LocalDate latest = report.designs().stream().map(DesignReport::asOf).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(NO_DAY);
        report.designs().forEach(d -> all.design(d, latest));
        return all.topics;
    }

    private void design(DesignReport design, LocalDate latest) {
        if (!design.read()) {
            unread(design, latest);
        }
        Map<String, byte[]> drawn = new HashMap<>();
        Fault.of(design.findings()).forEach(f -> fault(design, f, drawn));
    }

    private void unread(DesignReport design, LocalDate latest) {
        String file = design.file().replaceFirst("^.*[/\\\\]", "");
        String errors = String.join("\n", design.inputErrors().stream()
                .map(e -> file + ":" + e.position().line() + " " + e.code()
                        + Words.COLON.in(language) + e.message().in(language)).toList());
        String word = Words.one(Severity.ERROR).in(language);
        topics.add(new BcfTopic(guid("unread " + file), topics.size(), errors.lines().findFirst().orElse(file), word,
                List.of(word), latest, errors, List.of(), List.of(), null, null));
    }

    private void fault(DesignReport design, Fault fault, Map<String, byte[]> drawn) {
        String severity = Words.one(fault.severity()).in(language);
        View view = fault.findings().stream().map(f -> design.portrait().views().get(f.id())).filter(Objects::nonNull)
                .reduce((one, other) -> one.storey().equals(other.storey()) ? one.with(other) : one).orElse(null);
        List<Source> sources = fault.findings().stream().flatMap(f -> Stream.of(f.subject(), f.related())).filter(Objects::nonNull)
                .map(Thing::source).filter(Objects::nonNull).toList();
        List<String> labels = Stream.of(severity, fault.first().clause().category().label().in(language), fault.leadsTo(language))
                .distinct().toList();
        List<String> files = sources.stream().map(Source::file).filter(Objects::nonNull).distinct().toList();
        List<String> components = sources.stream().filter(s -> "globalId".equals(s.key())).map(Source::value)
                .filter(v -> GLOBAL_ID.matcher(v).matches()).distinct().toList();
        byte[] picture = view == null ? null : drawn.computeIfAbsent(view.storey(), s -> picture(design.portrait(), s));
        topics.add(new BcfTopic(guid("fault " + fault.first().id()), topics.size(), fault.number() + ". " + fault.headline(language),
                severity,
                labels, design.asOf(), description(design, fault), files, components, view, picture));
    }

    private byte[] picture(Portrait portrait, String storey) {
        return portrait.storeys().stream().filter(s -> s.id().equals(storey)).findFirst()
                .map(s -> pictures.apply(s.plan().in(language))).orElse(null);
    }

    /** The same words give the same identifier; the second topic of the same words, of another file, gets one of its own. */
    private String guid(String words) {
        String guid = named(words);
        for (int i = 2; !guids.add(guid); i++) {
            guid = named(words + " " + i);
        }
        return guid;
    }

    static String named(String words) {
        return UUID.nameUUIDFromBytes(("labcheck " + words).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String description(DesignReport design, Fault fault) {
        ProvenanceText provenance = new ProvenanceText(language, design.asOf());
        List<String> lines = new ArrayList<>();
        Occurrence first = fault.occurrences().get(0);
        for (Finding finding : first.findings()) {
            lines.add(finding.clause().id() + " " + finding.clause().title().in(language)
                    + Words.COLON.in(language) + finding.message().in(language));
            if (finding.measured() != null) {
                lines.add(said(Words.MEASURED, AmountWords.of(finding.measured(), language)));
            }
            if (finding.required() != null) {
                lines.add(said(Words.REQUIRED, AmountWords.of(finding.required(), language)));
            }
            if (finding.remedy() != null) {
                lines.add(said(Words.FIX, finding.remedy().in(language)));
            }
            lines.add(said(Words.SOURCE, provenance.of(finding.clause())));
        }
        if (!fault.others().isEmpty()) {
            lines.add(said(Words.ALSO, String.join(Words.SEMICOLON.in(language),
                    fault.others().stream().map(o -> fault.named(o, language)).toList())));
        }
        lines.add(said(Words.FINDING_ID, String.join(" ", fault.findings().stream().map(FaultText::shortId).toList())));
        return String.join("\n", lines);
    }

    private String said(Words what, String text) {
        return what.in(language) + Words.COLON.in(language) + text;
    }
}
