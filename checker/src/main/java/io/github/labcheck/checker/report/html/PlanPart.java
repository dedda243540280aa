package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Portrait.Storey;
import java.util.List;
import java.util.Locale;

/** The plans of a design, one storey at a time on a screen, all on paper. */
final class PlanPart {

    private static final List<HtmlWords> FLOWS = List.of(HtmlWords.FLOW_SAMPLE, HtmlWords.FLOW_PEOPLE, HtmlWords.FLOW_CLEAN,
            HtmlWords.FLOW_REAGENT, HtmlWords.FLOW_WASTE, HtmlWords.FLOW_EVACUATION, HtmlWords.FLOW_OTHER);

    private final HtmlWriter html;
    private final List<Storey> storeys;
    private final String key;

    PlanPart(HtmlWriter html, DesignReport design, String key) {
        this.html = html;
        this.storeys = design.portrait().storeys();
        this.key = key;
    }

    void write() {
        if (storeys.isEmpty()) {
            return;
        }
        Parts.heading(html, key, "plans", HtmlWords.PLANS);
        html.element("p", HtmlWords.PLAN_HINT, "class", "hint screen");
        html.open("div", "class", "bar screen");
        if (storeys.size() > 1) {
            html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.ALL_STOREYS), "class", "choose", "role", "group"));
            storeys.forEach(s -> html.element("button", s.name(), "type", "button", "data-storey", s.id(), "aria-pressed", "false"));
            html.close();
        }
        flows();
        html.open("div", "class", "zoom");
        html.open("button", html.labelled("aria-label", HtmlWriter.both(HtmlWords.ZOOM_OUT), "type", "button", "data-zoom", "-1")).text("−")
                .close();
        html.open("button", html.labelled("aria-label", HtmlWriter.both(HtmlWords.ZOOM_IN), "type", "button", "data-zoom", "1")).text("+")
                .close();
        html.close().close();
        storeys.forEach(this::storey);
        html.close();
    }

    private void flows() {
        List<HtmlWords> shown = FLOWS.stream().filter(f -> storeys.stream()
                .anyMatch(s -> s.plan().zh().contains("data-flow-style=\"" + style(f) + "\""))).toList();
        if (!shown.isEmpty()) {
            html.open("fieldset", "class", "flowset").element("legend", HtmlWords.FLOWS);
            for (HtmlWords flow : shown) {
                html.open("label").open("input", "type", "checkbox", "checked", "", "data-toggle-flow", style(flow))
                        .text(HtmlWriter.both(flow)).close();
            }
            html.close();
        }
    }

    private static String style(HtmlWords flow) {
        return flow.name().substring("FLOW_".length()).toLowerCase(Locale.ROOT);
    }

    private void storey(Storey storey) {
        html.open("figure", "class", "storey", "data-storey", storey.id());
        html.element("figcaption", HtmlWriter.both(HtmlWords.PLAN_OF, storey.name()));
        html.open("div", html.labelled("aria-label", HtmlWriter.both(HtmlWords.PLAN_OF, storey.name()), "class", "sheet", "role", "group",
                "tabindex", "0"));
        html.open("div", "class", "zh", "lang", "zh-CN").raw(own(storey.plan().zh(), "zh")).close();
        html.open("div", "class", "en", "lang", "en").raw(own(storey.plan().en(), "en")).close();
        html.close().close();
    }

    /** The plan with ids of its own, since it stands on the page twice, and in several designs. */
    private String own(String plan, String language) {
        String begin = key + "-" + language + "-zone-";
        return plan.replace("<pattern id=\"zone-", "<pattern id=\"" + begin).replace("=\"url(#zone-", "=\"url(#" + begin);
    }
}
