package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FindingsText;
import io.github.labcheck.checker.report.OpenFindings;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.CommandOption;

/** {@code findings}: the findings of the last check, page by page on a terminal. */
final class FindingsCommand extends SessionCommand {

    /** Faults on a page of a terminal. */
    static final int PAGE = 10;

    private static final Map<Severity, Text> SEVERITIES = new EnumMap<>(Map.of(Severity.ERROR, Text.of("session.FindingsCommand.error"),
            Severity.WARNING, Text.of("session.FindingsCommand.warning"), Severity.ADVICE, Text.of("session.FindingsCommand.advice")));
    private static final Map<Outcome, Text> VERDICTS = new EnumMap<>(Map.of(Outcome.VIOLATED, Text.of("session.FindingsCommand.violated"),
            Outcome.UNDETERMINED, Text.of("session.FindingsCommand.undetermined"), Outcome.WAIVED,
                    Text.of("session.FindingsCommand.waived")));

    FindingsCommand(Session session) {
        super(session, CommandForm.of("findings", List.of("不符合项"), Text.of("session.FindingsCommand.lists-findings")).withDesign()
                .with(CommandOptions.phase(), CommandOptions.category(), CommandOptions.without(),
                        Option.of("severity", Text.of("session.FindingsCommand.s"), Text.of("session.FindingsCommand.error-warning-advice"),
                                KnownChoices.fixed(SEVERITIES.values().toArray(Text[]::new))),
                        CommandOptions.room(),
                        Option.of("verdict", Text.of("session.FindingsCommand.v"),
                                Text.of("session.FindingsCommand.violated-default-undetermined-waived"),
                                KnownChoices.fixed(VERDICTS.values().toArray(Text[]::new))),
                        Option.of("page", Text.of("session.FindingsCommand.n"), Text.of("session.FindingsCommand.page"), Choices.NONE),
                        Option.flag("all", Text.of("session.FindingsCommand.all-one-page")))
                .like("findings --severity error --room R101"));
    }

    @Override
    void run(Input input, Streams streams) {
        Outcome verdict = input.has("verdict") ? input.oneOf("verdict", VERDICTS) : Outcome.VIOLATED;
        Severity severity = input.oneOf("severity", SEVERITIES);
        Selection selection = new Selection(session().ontology());
        Set<String> categories = selection.categories(input.values("category"), input.values("without"));
        Concept phase = selection.phase(input.value("phase").orElse(null));
        Set<String> rooms = CheckCommand.rooms(session(), input);
        int number = input.number("page", 1);
        if (session().checked().isEmpty()) {
            say(streams, SessionWords.CHECKED_FIRST);
        }
        DesignReport design = session().checkedNow().design();
        List<Finding> wanted = design.findings().stream().filter(f -> f.outcome() == verdict)
                .filter(f -> severity == null || f.severity() == severity)
                .filter(f -> categories.isEmpty() || categories.contains(f.clause().category().notation()))
                .filter(f -> phase == null || f.clause().phase().rank() <= phase.rank())
                .filter(f -> rooms.isEmpty() || !Collections.disjoint(rooms, session().requireDesign().roomsOf(f))).sorted(Fault.ORDER)
                .toList();
        Page page = page(streams);
        restriction(page);
        if (verdict == Outcome.VIOLATED) {
            FindingsText text = new FindingsText(page, design, wanted);
            paged(page, input, number, PAGE, text.faults(), text::write);
        } else {
            List<Runnable> lines = lines(page, wanted);
            paged(page, input, number, 2 * PAGE, lines.size(), (from, to) -> lines.subList(from, to).forEach(Runnable::run));
        }
        page.flush();
    }

    /** What waits to be told what a thing is, and what waits for one fact, is one line each. */
    private List<Runnable> lines(Page page, List<Finding> wanted) {
        FindingLine line = new FindingLine(page, session());
        List<Runnable> lines = new ArrayList<>();
        OpenFindings open = OpenFindings.of(wanted);
        open.unclear().forEach(g -> lines.add(() -> line.unclear(g)));
        open.waiting().forEach(g -> lines.add(() -> line.waiting(g)));
        open.others().forEach(f -> lines.add(() -> line.writeWithPlace(0, f)));
        wanted.stream().filter(f -> f.outcome() != Outcome.UNDETERMINED).forEach(f -> lines.add(() -> line.writeWithPlace(0, f)));
        return lines;
    }

    /** Shows a part of a list. */
    private interface Part {
        void write(int from, int to);
    }

    private void paged(Page page, Input input, int number, int size, int count, Part part) {
        boolean whole = input.has("all") || !session().terminal() && !input.has("page");
        int pages = whole ? 1 : Math.max(1, (count + size - 1) / size);
        if (number > pages) {
            throw SessionWords.NO_SUCH_PAGE.wrongUsage(pages);
        }
        if (count == 0) {
            page.line(0, Tone.GREEN, session().say(SessionWords.NONE_FITS));
            return;
        }
        part.write(whole ? 0 : (number - 1) * size, whole ? count : Math.min(count, number * size));
        page.end().line(0, Tone.DIM, session().say(SessionWords.PAGE, number, pages, count));
        if (number < pages) {
            page.line(0, Tone.DIM, session().say(SessionWords.NEXT_PAGE, "findings " + others(input) + "--page " + (number + 1)));
        }
    }

    private static String others(Input input) {
        return input.parsed().options().stream().filter(o -> !"page".equals(o.longName())).map(FindingsCommand::typed)
                .collect(Collectors.joining());
    }

    private static String typed(CommandOption option) {
        return "--" + option.longName() + (option.value() == null ? "" : " " + option.value()) + " ";
    }
}
