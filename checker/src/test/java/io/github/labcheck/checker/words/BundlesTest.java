package io.github.labcheck.checker.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The words for people are in bundles, whole in each language, and the program asks for all of them and for no others. */
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/io/github/labcheck/words");

    /** An argument, or a word that agrees with the number of one. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::[^|}]*\\|[^}]*)?}");

    /** Words of which a language says less, or other numbers. */
    private static final Map<String, String> DIFFER = Map.of(
            "importing.revision.EntryUpdate.and-more", "Chinese tells how many in all, English how many more",
            "operation.ImportAccount.and-more", "Chinese tells how many in all, English how many more",
            "reading.EntryReader.lacks-required-key", "Chinese names the key in both ways in which a file may write it");

    /** Files with Chinese that is in no bundle, by the reason. */
    private static final Map<String, List<String>> CHINESE = Map.ofEntries(
            Map.entry("what people, lists or drawings write in Chinese and the program reads", List.of(
                    "cli.StandardStreams", "editing.EditLine", "editing.Words", "evidence.ItemWords", "importing.StoreyTitle",
                    "importing.answer.AnswerValue", "importing.answer.Answers", "importing.delivery.Demands",
                    "importing.draft.FireClass", "importing.draft.KnownNames", "importing.dxf.DoorFinder", "importing.dxf.Storeys",
                    "importing.dxf.PlanReader", "importing.dxf.TextKind", "importing.ifc.IfcStatement", "importing.list.CellValues",
                    "importing.list.ListTable", "importing.list.ListWords", "importing.list.Quantity", "importing.list.RoomLists",
                    "importing.list.TableFinder", "justify.DocumentRank", "justify.chapter.DocumentNames",
                    "justify.chapter.Printed",
                    "justify.estimate.Estimator", "justify.estimate.PriceEntry", "lsp.Completions", "operation.PlanFormat",
                    "operation.output.OutputFile", "operation.output.PresentFile", "reading.AmountText", "reading.FormatRules",
                    "reading.FullWidth", "reading.LiteralReader", "reading.Opposites", "reading.SourceText",
                    "reading.SyntaxErrors", "reading.YamlScalar", "reading.shorthand.Compass", "reading.shorthand.Placing",
                    "reading.shorthand.Selection", "reading.shorthand.Word", "report.ProvenanceText", "report.SchemaShorts",
                    "report.SchemaValue", "report.ask.AskedRow")),
            Map.entry("names of commands that a person may type", List.of(
                    "session.ApplyCommand", "session.CheckCommand", "session.ClausesCommand", "session.CompareEditionsCommand",
                    "session.DesignsCommand", "session.DiffCommand", "session.EditCommand", "session.ExplainCommand",
                    "session.FillCommand", "session.FindCommand", "session.FindingsCommand", "session.HelpCommand",
                    "session.HistoryCommand", "session.ImportCommand", "session.JustifyCommand", "session.LanguageCommand",
                    "session.LoadCommand", "session.PagerCommand", "session.PlanCommand", "session.ProfileCommand",
                    "session.QueryCommand", "session.QuitCommand", "session.ReloadCommand", "session.ReplayCommand",
                    "session.ReportCommand", "session.RoomsCommand", "session.SaveCommand", "session.SensitiveCommand",
                    "session.ShowCommand", "session.StatusCommand", "session.StepCommand", "session.TranscriptCommand",
                    "session.UndoCommand", "session.WaiveCommand", "session.WatchCommand", "session.WhyCommand")),
            Map.entry("annotations of picocli take constants; the help shows both languages", List.of(
                    "cli.AsOfOption", "cli.CheckCommand", "cli.ClausesCommand", "cli.CompareEditionsCommand", "cli.ConvertCommand",
                    "cli.DiffCommand", "cli.ExplainCommand", "cli.FillCommand", "cli.ImportCommand", "cli.InitCommand",
                    "cli.JustifyCommand", "cli.LabcheckCommand", "cli.LspCommand", "cli.PlanCommand",
                    "cli.ProfileOption", "cli.SchemaCommand",
                    "cli.SharedOptions", "cli.TestPackCommand", "cli.TodayOption", "cli.WatchCommand")),
            Map.entry("one text that holds both languages, of a format that has no place for two", List.of(
                    "importing.delivery.IdsDocument", "rdf.Outlines", "report.SchemaJson")),
            Map.entry("Chinese numerals", List.of(
                    "justify.chapter.Overview", "justify.paper.PaperBuilder")),
            Map.entry("marks and blanks between Chinese words", List.of(
                    "importing.dxf.WallRooms",
                    "justify.chapter.Annex", "justify.chapter.Figures", "justify.chapter.RequestWords",
                    "justify.docx.ColumnWidths", "justify.markdown.MarkdownWriter", "justify.picture.ChineseFont",
                    "plan.picture.TextSize", "report.CsvRows", "report.markdown.MarkdownFindings")),
            Map.entry("spacing and joining of Chinese words by rules that no template has", List.of(
                    "check.MissingWords", "check.Wording", "evidence.ConditionWords", "evidence.Said", "evidence.ThingNames",
                    "kind.ItemCountKind", "kind.MaximumKind", "kind.MinimumKind", "kind.OneOfKind", "kind.PathWords",
                    "kind.RangeKind", "ontology.Sayings", "words.Lists")));

    private static final Map<Language, Map<String, String>> WORDS = new TreeMap<>();
    private static MainSources sources;

    @BeforeAll
    static void read() throws IOException {
        sources = MainSources.read();
        for (Language language : Language.values()) {
            WORDS.put(language, bundles(BUNDLES.resolve(language.name().toLowerCase(Locale.ROOT))));
        }
    }

    private static Map<String, String> bundles(Path folder) throws IOException {
        Map<String, String> words = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Properties read = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    read.load(reader);
                }
                String name = file.getFileName().toString().replace(".properties", "");
                read.forEach((key, value) -> {
                    assertTrue(key.toString().startsWith(name + "."), () -> key + " does not belong into " + file);
                    words.put(key.toString(), value.toString());
                });
            }
        }
        return words;
    }

    @Test
    void everyKeyIsThereInAllLanguages() {
        WORDS.forEach((language, words) -> assertEquals(WORDS.get(Language.EN).keySet(), words.keySet(), language.name()));
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> keys = Files.readAllLines(file).stream().map(l -> l.substring(0, l.indexOf('='))).toList();
                assertEquals(keys.stream().sorted().distinct().toList(), keys, () -> file + " is not sorted by keys that differ");
            }
        }
    }

    @Test
    void everyKeyIsAskedForAndEveryKeyThatIsAskedForIsThere() {
        Set<String> asked = new TreeSet<>(sources.calls.keySet());
        asked.addAll(sources.constants);
        Set<String> missing = new TreeSet<>(asked);
        missing.removeAll(WORDS.get(Language.EN).keySet());
        Set<String> unused = new TreeSet<>(WORDS.get(Language.EN).keySet());
        unused.removeAll(asked);
        unused.removeAll(sources.literals);
        assertEquals(List.of(), List.copyOf(missing), "keys without words");
        assertEquals(List.of(), List.copyOf(unused), "words that nothing asks for");
    }

    @Test
    void languagesTakeTheSameArguments() {
        List<String> wrong = new ArrayList<>();
        WORDS.get(Language.EN).forEach((key, english) -> WORDS.forEach((language, words) -> {
            if (!DIFFER.containsKey(key) && !places(english, false).equals(places(words.get(key), false))) {
                wrong.add(key + " in " + language + ": " + words.get(key) + " | " + english);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void callsGiveAsManyArgumentsAsTheWordsTake() {
        List<String> wrong = new ArrayList<>();
        sources.calls.forEach((key, counts) -> {
            Set<Integer> taken = new TreeSet<>();
            WORDS.values().forEach(words -> taken.addAll(places(words.get(key), true)));
            for (int count : counts) {
                if (!taken.equals(new TreeSet<>(Stream.iterate(1, n -> n + 1).limit(count).toList()))) {
                    wrong.add(key + " takes " + taken + " and gets " + count);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** The numbers of the arguments; a word that agrees with one may be needed in one language alone. */
    private static Set<Integer> places(String words, boolean agreeing) {
        Set<Integer> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            if (agreeing || !place.group().contains(":")) {
                places.add(Integer.parseInt(place.group(1)));
            }
        }
        return places;
    }

    @Test
    void formatsOfOtherKindsAreNotLeftInWords() {
        WORDS.forEach((language, words) -> words.forEach((key, text) ->
                assertTrue(!text.matches("(?s).*%(\\d\\$)?[-0-9,.]*[sdf]\\b.*"), () -> key + " in " + language + ": " + text)));
    }

    @Test
    void noWordsForPeopleStandInJava() {
        Map<String, String> found = new TreeMap<>(sources.chinese);
        Set<String> known = new TreeSet<>();
        CHINESE.values().forEach(known::addAll);
        found.keySet().removeAll(known);
        assertEquals(Map.of(), found, "put words into the bundles, or name the file here with the reason why it holds Chinese");
        known.removeAll(sources.chinese.keySet());
        assertEquals(Set.of(), known, "these hold no Chinese any more");
    }
}
