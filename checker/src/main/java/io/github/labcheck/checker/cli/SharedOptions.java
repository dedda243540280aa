package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class SharedOptions {

    @Option(names = "--lang", paramLabel = "zh|en", description = {"报告与消息的语言，默认 zh。", "Language, zh by default."})
    private String language = "zh";

    @Option(names = "--pack", paramLabel = "DIR", description = {"加入扩展包（Turtle 文件的目录），可重复。",
            "Adds a pack, a folder of Turtle files; may be repeated."})
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "NAME=VALUE", description = {"改一项限额，可重复，如 --limit file-size=64（MiB）；各项见 docs/reports.zh.md。",
        "Sets a limit, as in --limit file-size=64 (MiB); may be repeated. docs/reports.md lists them."})
    private List<String> limits = new ArrayList<>();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = {"显示帮助。", "Shows this help."})
    private boolean help;

    Language language() {
        return OptionValues.language(language);
    }

    List<Path> packs() {
        return packs;
    }

    Bounds bounds() {
        return OptionValues.bounds(limits);
    }
}
