package io.github.labcheck.ontology;

/** A language of the reports. */
@Api
public enum Language {
    ZH, EN
}
