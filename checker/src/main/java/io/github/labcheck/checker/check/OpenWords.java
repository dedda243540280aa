package io.github.labcheck.checker.check;

import io.github.labcheck.checker.words.Called;
import io.github.labcheck.ontology.Text;
import java.util.function.Supplier;

/** Why a clause cannot be judged of a thing: made when it is read, since there may be very many that nobody reads. */
final class OpenWords implements Finding.Saying {

    private final Supplier<MissingWords> missing;
    private final Called subject;
    private final ChoiceWords limits;

    OpenWords(Supplier<MissingWords> missing, Called subject, ChoiceWords limits) {
        this.missing = missing;
        this.subject = subject;
        this.limits = limits;
    }

    @Override
    public Text message() {
        Text why = Wording.undetermined(subject, missing.get());
        Text measured = limits.measured();
        return new Text(why.zh() + measured.zh(), why.en() + measured.en());
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
