package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.report.Version;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What every page has around its content: head, style sheet, script, language switch and foot. Nothing is loaded from elsewhere. */
final class PageShell {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("app.js");

    /** Only this style sheet and this script may act, and nothing may be fetched. */
    private static final String POLICY = "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
            + "'; base-uri 'none'; form-action 'none'";

    private final HtmlWriter html;
    private final Text title;
    private final Text heading;
    private final String ontology;

    /**
     * A page.
     *
     * @param title    as the browser shows it
     * @param heading  kind of page
     * @param ontology version of the clauses
     */
    PageShell(HtmlWriter html, Text title, Text heading, String ontology) {
        this.html = html;
        this.title = title;
        this.heading = heading;
        this.ontology = ontology;
    }

    void open() {
        Language language = html.language();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", HtmlWriter.code(language)).open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("title", html.labelled("text", title)).text(title.in(language)).close();
        html.raw("<style>").raw(STYLE).raw("</style>\n").close();
        html.open("body").open("a", "class", "skip", "href", "#main").text(HtmlWriter.both(HtmlWords.SKIP)).close();
        html.open("header", "class", "top").element("p", heading, "class", "kind");
        html.open("button", "type", "button", "id", "language", "hidden", "");
        html.open("span", "class", "zh", "lang", "en").text(HtmlWords.SWITCH.text().zh()).close();
        html.open("span", "class", "en", "lang", "zh-CN").text(HtmlWords.SWITCH.text().en()).close();
        html.close().close().open("main", "id", "main", "tabindex", "-1");
    }

    void close() {
        html.close().open("footer").element("p", HtmlWriter.both(HtmlWords.VERSION, Version.current(), ontology));
        html.element("p", HtmlWords.NO_APPROVAL).close();
        html.raw("<script>").raw(SCRIPT).raw("</script>\n").close().close();
    }

    private static String resource(String name) {
        try (InputStream in = PageShell.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
