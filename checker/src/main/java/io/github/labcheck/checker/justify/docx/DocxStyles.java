package io.github.labcheck.checker.justify.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a paper by their names: those that a template has count, the others are added. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String BODY = "Body Text";
    static final String NOTE = "Labcheck Note";
    static final String POINT = "Labcheck Point";
    static final String CAPTION = "caption";
    static final String CELL = "Labcheck Cell";
    static final String CELL_NUMBER = "Labcheck Cell Number";
    static final String CELL_HEAD = "Labcheck Cell Head";
    static final String SMALL = "Labcheck Small";
    static final String SMALL_NUMBER = "Labcheck Small Number";
    static final String SMALL_HEAD = "Labcheck Small Head";
    static final String GAP = "Labcheck Gap";
    static final String FIELD = "Labcheck Field";
    static final String CONTENTS = "Labcheck Contents";
    static final String TABLE = "Labcheck Table";

    /** Names of styles that are labcheck's own begin so. */
    private static final String OWN = "Labcheck";

    private final Map<String, String> ids = new HashMap<>();
    private final List<String> added = new ArrayList<>();

    private DocxStyles() {
    }

    /** The styles as they are committed. */
    static CTStyles standard() {
        try (InputStream in = DocxStyles.class.getResourceAsStream("styles.xml")) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The styles of a document, after adding those that it lacks. Word names built-in styles in English, whatever it shows. */
    static DocxStyles of(XWPFDocument document) {
        DocxStyles styles = new DocxStyles();
        XWPFStyles own = document.getStyles() == null ? document.createStyles() : document.getStyles();
        for (XWPFStyle style : all(own)) {
            styles.ids.putIfAbsent(key(style.getName()), style.getStyleId());
        }
        for (CTStyle style : standard().getStyleList()) {
            String name = key(style.getName().getVal());
            if (!styles.ids.containsKey(name)) {
                CTStyle copy = (CTStyle) style.copy();
                if (own.styleExist(copy.getStyleId())) {
                    copy.setStyleId("Labcheck" + copy.getStyleId());
                }
                basedOn(copy, styles);
                own.addStyle(new XWPFStyle(copy, own));
                styles.ids.put(name, copy.getStyleId());
                styles.added.add(copy.getName().getVal());
            }
        }
        return styles;
    }

    /** The style it builds on may have another id in a template. */
    private static void basedOn(CTStyle style, DocxStyles styles) {
        if (style.isSetBasedOn()) {
            standard().getStyleList().stream().filter(s -> s.getStyleId().equals(style.getBasedOn().getVal())).findFirst()
                    .map(s -> styles.ids.get(key(s.getName().getVal()))).ifPresent(style.getBasedOn()::setVal);
        }
    }

    private static List<XWPFStyle> all(XWPFStyles styles) {
        return styles.getStyles();
    }

    private static String key(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** Names of the styles, known to Word as well, that the document lacked. */
    List<String> added() {
        return added.stream().filter(name -> !name.startsWith(OWN)).toList();
    }

    /** The id of a style. */
    String id(String name) {
        return ids.get(key(name));
    }

    /** The id of the style of headings of a level. */
    String heading(int level) {
        return id("heading " + level);
    }

    /** The id of the style of a table of contents of a level. */
    String contents(int level) {
        return id("toc " + level);
    }
}
