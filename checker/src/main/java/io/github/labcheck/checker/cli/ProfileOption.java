package io.github.labcheck.checker.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** By which profiles a design is judged, shipped ones or files of one's own. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "P|FILE", description = {"适用方案，可重复；默认 guangxi。也可以是自己的方案文件（*.yaml）。",
        "Profile, guangxi by default; may be repeated. It may be a file of your own (*.yaml)."})
    private List<String> profiles = new ArrayList<>();

    /** As they were given; none for the usual one. */
    List<String> names() {
        return profiles;
    }
}
