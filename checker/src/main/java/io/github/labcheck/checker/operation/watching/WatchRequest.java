package io.github.labcheck.checker.operation.watching;

import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be watched.
 *
 * @param files    designs and folders of designs
 * @param profiles names of profiles; none for the default
 * @param asOf     the day whose editions judge, or null for each design's own date
 * @param today    the day for what is valid until a day, or null
 * @param served   whether a page shows what was found
 * @param opened   whether the browser is asked to open it
 * @param times    after how many changes it ends; 0 for never
 */
public record WatchRequest(List<Path> files, List<String> profiles, LocalDate asOf, LocalDate today, boolean served, boolean opened,
        int times,
                           Language language) { }
