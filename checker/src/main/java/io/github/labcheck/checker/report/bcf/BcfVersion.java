package io.github.labcheck.checker.report.bcf;

/** Versions of the format. */
public enum BcfVersion {
    V2_1("2.1"), V3_0("3.0");

    private final String id;

    BcfVersion(String id) {
        this.id = id;
    }

    /** As a file names it. */
    String id() {
        return id;
    }
}
