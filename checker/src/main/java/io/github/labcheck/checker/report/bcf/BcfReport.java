package io.github.labcheck.checker.report.bcf;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.Portrait.View;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/** The faults of a report as BCF: one topic a fault, with a view from above on its place and the model's elements by their GlobalIds. */
public final class BcfReport implements Reporter {

    private static final String AUTHOR = "labcheck";
    private static final String TYPE = "Fault";
    private static final String STATUS = "Open";

    /** The earliest time that a zip can hold, give or take time zones. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    /** Height of the camera above the floor, m: below the ceiling, so that it looks into the rooms. */
    private static final double EYE = 2.2;

    private final Language language;
    private final BcfVersion version;
    private final Function<String, byte[]> pictures;

    /**
     * A report.
     *
     * @param pictures makes a PNG of an SVG, null where it cannot
     */
    public BcfReport(Language language, BcfVersion version, Function<String, byte[]> pictures) {
        this.language = language;
        this.version = version;
        this.pictures = pictures;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        List<BcfTopic> topics = BcfTopics.of(report, language, pictures);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        stored(zip, "bcf.version", BcfXml.bytes(this::version));
        if (version == BcfVersion.V3_0) {
            add(zip, "extensions.xml", BcfXml.bytes(xml -> extensions(xml, topics)));
        }
        for (BcfTopic topic : topics) {
            add(zip, topic.guid() + "/markup.bcf", BcfXml.bytes(xml -> markup(xml, topic)));
            if (topic.view() != null) {
                add(zip, topic.guid() + "/viewpoint.bcfv", BcfXml.bytes(xml -> viewpoint(xml, topic)));
            }
            if (topic.snapshot() != null) {
                add(zip, topic.guid() + "/snapshot.png", topic.snapshot());
            }
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, new ZipEntry(name), bytes);
    }

    /** Not compressed, so that the beginning of the file shows who wrote it. */
    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, bytes);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void version(BcfXml xml) throws XMLStreamException {
        xml.comment(" written by labcheck ");
        if (version == BcfVersion.V3_0) {
            xml.empty("Version", "VersionId", version.id());
        } else {
            xml.element("Version", () -> xml.text("DetailedVersion", version.id()), "VersionId", version.id());
        }
    }

    /** The words that topics use; version 3.0 wants them declared. */
    private static void extensions(BcfXml xml, List<BcfTopic> topics) throws XMLStreamException {
        xml.element("Extensions", () -> {
            words(xml, "TopicTypes", "TopicType", Stream.of(TYPE));
            words(xml, "TopicStatuses", "TopicStatus", Stream.of(STATUS));
            words(xml, "Priorities", "Priority", topics.stream().map(BcfTopic::severity));
            words(xml, "TopicLabels", "TopicLabel", topics.stream().flatMap(t -> t.labels().stream()));
            words(xml, "Users", "User", Stream.of(AUTHOR));
        });
    }

    private static void words(BcfXml xml, String list, String element, Stream<String> words) throws XMLStreamException {
        xml.element(list, () -> {
            for (String word : words.distinct().sorted().toList()) {
                xml.text(element, word);
            }
        });
    }

    private void markup(BcfXml xml, BcfTopic topic) throws XMLStreamException {
        boolean newer = version == BcfVersion.V3_0;
        xml.element("Markup", () -> {
            if (!topic.files().isEmpty()) {
                xml.element("Header", () -> list(xml, newer, "Files", () -> {
                    for (String file : topic.files()) {
                        xml.element("File", () -> xml.text("Filename", file));
                    }
                }));
            }
            xml.element("Topic", () -> {
                topic(xml, topic, newer);
                if (newer && topic.view() != null) {
                    xml.element("Viewpoints", () -> place(xml, "ViewPoint", topic));
                }
            }, "Guid", topic.guid(), "TopicType", TYPE, "TopicStatus", STATUS);
            if (!newer && topic.view() != null) {
                place(xml, "Viewpoints", topic);
            }
        });
    }

    /** A list has an element around it in version 3.0 alone. */
    private static void list(BcfXml xml, boolean newer, String name, BcfXml.Inside inside) throws XMLStreamException {
        if (newer) {
            xml.element(name, inside);
        } else {
            inside.write();
        }
    }

    private static void topic(BcfXml xml, BcfTopic topic, boolean newer) throws XMLStreamException {
        xml.text("Title", topic.title());
        xml.text("Priority", topic.severity());
        xml.text("Index", Integer.toString(topic.index()));
        list(xml, newer, "Labels", () -> {
            for (String label : topic.labels()) {
                xml.text(newer ? "Label" : "Labels", label);
            }
        });
        xml.text("CreationDate", topic.day() + "T00:00:00Z");
        xml.text("CreationAuthor", AUTHOR);
        xml.text("Description", topic.description());
    }

    private static String viewGuid(BcfTopic topic) {
        return BcfTopics.named("viewpoint " + topic.guid());
    }

    private static void place(BcfXml xml, String element, BcfTopic topic) throws XMLStreamException {
        xml.element(element, () -> {
            xml.text("Viewpoint", "viewpoint.bcfv");
            if (topic.snapshot() != null) {
                xml.text("Snapshot", "snapshot.png");
            }
            xml.text("Index", "0");
        }, "Guid", viewGuid(topic));
    }

    private void viewpoint(BcfXml xml, BcfTopic topic) throws XMLStreamException {
        View view = topic.view();
        boolean newer = version == BcfVersion.V3_0;
        xml.element("VisualizationInfo", () -> {
            xml.element("Components", () -> components(xml, topic, newer));
            xml.element("OrthogonalCamera", () -> {
                xml.xyz("CameraViewPoint", view.x(), view.y(), Math.round((view.floor() + EYE) * 1000) / 1000.0);
                xml.xyz("CameraDirection", 0, 0, -1);
                xml.xyz("CameraUpVector", 0, 1, 0);
                xml.text("ViewToWorldScale", Double.toString(view.height()));
                if (newer) {
                    xml.text("AspectRatio", Double.toString(view.width() / view.height()));
                }
            });
        }, "Guid", viewGuid(topic));
    }

    /** Everything is shown, rooms too, and what the topic is about is selected. */
    private static void components(BcfXml xml, BcfTopic topic, boolean newer) throws XMLStreamException {
        String[] hints = {"SpacesVisible", "true", "SpaceBoundariesVisible", "false", "OpeningsVisible", "false"};
        if (!newer) {
            xml.empty("ViewSetupHints", hints);
        }
        if (!topic.components().isEmpty()) {
            xml.element("Selection", () -> {
                for (String component : topic.components()) {
                    xml.empty("Component", "IfcGuid", component);
                }
            });
        }
        if (newer) {
            xml.element("Visibility", () -> xml.empty("ViewSetupHints", hints), "DefaultVisibility", "true");
        } else {
            xml.empty("Visibility", "DefaultVisibility", "true");
        }
    }
}
