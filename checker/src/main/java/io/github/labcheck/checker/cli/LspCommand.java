package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.lsp.LspOperation;
import io.github.labcheck.checker.lsp.Settings;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.Workbench;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labcheck lsp}. */
@Command(name = "lsp", header = "供编辑器用的语言服务器 / the language server for editors",
        description = {"供编辑器用的语言服务器（LSP），由编辑器启动，经标准输入输出通信；设置见 docs/editor.zh.md。",
            "The language server (LSP), started by an editor and spoken to over standard input and output; "
                + "docs/editor.md shows the set-up."})
final class LspCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Option(names = "--lang", paramLabel = "zh|en", description = {"消息的语言；默认按编辑器的选项或语言环境。",
        "Language of messages; by default what the editor asks for, or its locale."})
    private String language;

    @Option(names = "--profile", paramLabel = "P", description = {"适用方案，可重复；默认 guangxi。", "Profile, guangxi by default; may be repeated."})
    private List<String> profiles = new ArrayList<>();

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private TodayOption today;

    @Option(names = "--waivers", paramLabel = "FILE", description = {"豁免文件。", "File of waivers."})
    private Path waivers;

    @Option(names = "--pack", paramLabel = "DIR", description = {"加入扩展包（Turtle 文件的目录），可重复。",
        "Adds a pack, a folder of Turtle files; may be repeated."})
    private List<Path> packs = new ArrayList<>();

    @Option(names = "--stdio", description = {"不起作用：总是经标准输入输出通信；有的编辑器会加上它。",
        "Makes no difference: standard input and output are used in any case. Some editors add it."})
    private boolean standard;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = {"显示帮助。", "Shows this help."})
    private boolean help;

    LspCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        Workbench workbench = workbenches.forChecking(packs);
        return new LspOperation(workbench, new Settings(language == null ? null : OptionValues.language(language), profiles,
                asOf.day(), today.day(), List.of()), waivers,
                new FileInputStream(FileDescriptor.in));
    }
}
