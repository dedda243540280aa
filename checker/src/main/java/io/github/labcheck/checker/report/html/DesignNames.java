package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What designs are called beside each other: by their names, and by their files where two have one name. */
final class DesignNames {

    private final Map<String, Long> times;

    DesignNames(List<DesignReport> designs) {
        times = designs.stream().collect(Collectors.groupingBy(DesignNames::name, Collectors.counting()));
    }

    static String name(DesignReport design) {
        return design.read() ? design.name() : design.file();
    }

    /** Whether another design has the same name. */
    boolean shared(DesignReport design) {
        return times.get(name(design)) > 1;
    }

    /** The name in words that fit only one of the designs. */
    Text of(DesignReport design) {
        return shared(design) ? Text.of("words.with-brackets", name(design), design.file())
                : Text.same(name(design));
    }
}
