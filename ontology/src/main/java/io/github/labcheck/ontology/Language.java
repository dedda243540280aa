package io.github.labcheck.ontology;

/** A language of the reports. */
public enum Language {
    ZH, EN
}
