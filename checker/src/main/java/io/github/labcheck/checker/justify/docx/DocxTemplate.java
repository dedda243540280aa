package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.docx.TemplateException.Reason;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What a paper is written into: styles, page, header and footer, and no content yet. */
final class DocxTemplate {

    private DocxTemplate() {
    }

    /** The built-in one. */
    static XWPFDocument standard(Paper paper) {
        XWPFDocument document = new XWPFDocument();
        document.createStyles().setStyles(DocxStyles.standard());
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        DocxPages.complete(section);
        DocxStyles styles = DocxStyles.of(document);
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(styles.id("header"));
        header.createRun().setText(DocxText.clean(shortened(paper.subject()) + Text.of("words.gap").in(paper.language()) + paper.title()));
        footer(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), styles, paper.language());
        section.addNewTitlePg(); // the title page has neither header nor footer
        return document;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private static void footer(XWPFParagraph footer, DocxStyles styles, Language language) {
        footer.setStyle(styles.id("footer"));
        footer.createRun().setText(Text.of("justify.docx.DocxTemplate.page").in(language));
        field(footer, "PAGE");
        footer.createRun().setText(Text.of("justify.docx.DocxTemplate.of").in(language));
        field(footer, "NUMPAGES");
        footer.createRun().setText(Text.of("justify.docx.DocxTemplate.footer").in(language));
    }

    private static void field(XWPFParagraph paragraph, String name) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + name + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /**
     * A user's: its content is removed, all else stays.
     *
     * @throws TemplateException if it cannot be used
     */
    static XWPFDocument of(byte[] file) {
        try {
            XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
            document(document.getPackage(), document.getPackagePart().getContentType());
            harmless(document.getPackage());
            while (!document.getBodyElements().isEmpty()) {
                document.removeBodyElement(0);
            }
            return document;
        } catch (TemplateException e) {
            throw e;
        } catch (IOException | InvalidFormatException | RuntimeException e) { // the library has many ways to say so
            throw new TemplateException(Reason.NOT_WORD, e);
        }
    }

    /**
     * What a template brings into the paper must come with it: no macros, and nothing that Word would fetch from elsewhere when the paper
     * is opened.
     */
    private static void harmless(OPCPackage container) throws InvalidFormatException {
        for (PackagePart part : container.getParts()) {
            String type = part.getContentType();
            if (type.contains("vbaProject") || type.contains("vbaData") || type.contains("macroEnabled") || type.contains("activeX")
                    || type.contains("oleObject")) {
                throw new TemplateException(Reason.MACROS, null);
            }
            if (!part.isRelationshipPart()) {
                external(part.getRelationships());
            }
        }
        external(container.getRelationships());
    }

    private static void external(PackageRelationshipCollection relationships) {
        for (PackageRelationship relationship : relationships) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL && !relationship.getRelationshipType().endsWith("/hyperlink")) {
                throw new TemplateException(Reason.EXTERNAL, null);
            }
        }
    }

    /** Word does not open a document that says it is a template, or that it may hold macros. */
    private static void document(OPCPackage container, String type) {
        if (type.equals(XWPFRelation.TEMPLATE.getContentType())) {
            container.replaceContentType(type, XWPFRelation.DOCUMENT.getContentType());
        } else if (!type.equals(XWPFRelation.DOCUMENT.getContentType())) {
            throw new TemplateException(Reason.MACROS, null);
        }
    }
}
