package io.github.labcheck.checker.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The profiles whose clauses count. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "P|FILE", description = {"适用方案，可重复；默认 guangxi。也可以是自己的方案文件（*.yaml）。",
        "Profile, guangxi by default; may be repeated. It may be a file of your own (*.yaml)."})
    private List<String> profiles = new ArrayList<>();

    /** Names and files; none for the usual profile. */
    List<String> given() {
        return profiles;
    }
}
