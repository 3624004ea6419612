package clinic.docket.ui.admin.page;

import clinic.docket.domain.outcome.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what was read from a form, and what did not read. */
public final class Entered {

    private final List<Refusal> wrong = new ArrayList<>();

    /** The value, or the stand-in and a refusal to be shown. */
    public <T> T or(Optional<T> value, T standIn, Refusal otherwise) {
        if (value.isEmpty()) {
            wrong.add(otherwise);
        }
        return value.orElse(standIn);
    }

    public void check(boolean right, Refusal otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    public Optional<Refusal> firstWrong() {
        return wrong.stream().findFirst();
    }
}
