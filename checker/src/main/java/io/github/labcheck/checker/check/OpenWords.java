package io.github.labcheck.checker.check;

import io.github.labcheck.checker.words.Called;
import io.github.labcheck.ontology.Text;
import java.util.function.Supplier;

/** Why a clause cannot be judged of a thing: made when it is read, since there may be very many that nobody reads. */
final class OpenWords implements Finding.Saying {

    private final Supplier<MissingWords> missing;
    private final Called subject;
    private final Supplier<Text> measured;

    /** Of a subject, with what is measured of it behind what is missing. */
    OpenWords(Supplier<MissingWords> missing, Called subject, Supplier<Text> measured) {
        this.missing = missing;
        this.subject = subject;
        this.measured = measured;
    }

    @Override
    public Text message() {
        Text why = Wording.undetermined(subject, missing.get());
        Text there = measured.get();
        return new Text(why.zh() + there.zh(), why.en() + there.en());
    }

    @Override
    public Text remedy() {
        return missing.get().remedy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding.Saying saying && message().equals(saying.message());
    }

    @Override
    public int hashCode() {
        return message().hashCode();
    }
}
