package io.github.labcheck.checker.report.html;

import static io.github.labcheck.checker.operation.SmallDesigns.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A folder as a bureau has it: {@value #MANY} laboratories of several places, kinds, tiers and disciplines, some of which say little; two
 * of one name, one that cannot be read, and a file beside them that is no design.
 */
final class Laboratories {

    static final int MANY = 35;

    /** The one that cannot be read. */
    static final int BROKEN = 34;

    /** Two of one name, by their numbers. */
    static final List<Integer> TWINS = List.of(3, 17);

    private static final List<String> PLACES = List.of("南宁", "柳州", "桂林", "梧州", "北海", "防城港", "钦州");
    private static final List<String> PHASES = List.of("new-build", "extension", "renovation", "existing");
    private static final List<String> TIERS = List.of("key", "regional", "routine");
    private static final List<String> DISCIPLINES = List.of("food-chemistry", "food-microbiology", "molecular-biology", "veterinary",
            "heavy-metals");

    private Laboratories() {
    }

    static String place(int number) {
        return PLACES.get(number % PLACES.size());
    }

    static String name(int number) {
        return number == TWINS.get(1) ? name(TWINS.get(0)) : place(number) + "检测所 " + number;
    }

    /** Errors that a laboratory has: corridors that are too narrow. */
    static int errors(int number) {
        return number == BROKEN ? 0 : number * 7 % 5;
    }

    /** What a laboratory says of its area; null for nothing. */
    static Double area(int number) {
        return number % 6 == 5 ? null : 80.0 + 137.5 * (number % 11);
    }

    /** What a laboratory says of its people; null for nothing. */
    static Integer staff(int number) {
        return number % 4 == 3 ? null : 3 + number % 9 * 4;
    }

    /** Writes the folder. */
    static Path into(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < MANY; i++) {
            file(folder, String.format(Locale.ROOT, "lab-%02d.yaml", i), i == BROKEN ? "labcheck: 1\nproject: {id: broken\n" : yaml(i));
        }
        file(folder, "prices-of-somebody.yaml", "unitPrice: 3\n");
        return folder;
    }

    private static String yaml(int number) {
        StringBuilder yaml = new StringBuilder("labcheck: 1\nproject:\n  id: lab-").append(number).append("\n  date: 2017-11-01\n  name: ")
                .append(name(number)).append('\n');
        said(yaml, "location", number % 10 == 9 ? null : place(number));
        said(yaml, "phase", number % 8 == 7 ? null : PHASES.get(number % PHASES.size()));
        said(yaml, "tier", number % 5 == 4 ? null : TIERS.get(number % TIERS.size()));
        said(yaml, "disciplines", number % 7 == 6 ? null
                : "[" + DISCIPLINES.get(number % 5) + ", " + DISCIPLINES.get((number + 2) % 5) + "]");
        said(yaml, "floorArea", area(number));
        said(yaml, "staff", staff(number));
        yaml.append("rooms:\n");
        for (int i = 0; i < 6; i++) {
            yaml.append("  - {id: C%d, function: corridor, loadedSides: 2%s}\n".formatted(i, i == 5 && number % 3 == 0 ? ""
                    : ", clearWidth: " + (i < errors(number) ? "1.5" : "1.8")));
        }
        return yaml.toString();
    }

    private static void said(StringBuilder yaml, String key, Object value) {
        if (value != null) {
            yaml.append("  ").append(key).append(": ").append(value).append('\n');
        }
    }
}
