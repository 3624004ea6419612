package clinic.docket.ui.visit;

import clinic.docket.domain.appointment.Cancellation;
import clinic.docket.domain.appointment.CancelledBy;
import clinic.docket.domain.text.TypedText;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Who calls a visit off, and why; without a reason it is not called off. */
final class CancelModel {

    /** What is wrong with the reason. */
    enum Problem {
        NONE,
        MISSING,
        TOO_LONG
    }

    private final ObjectProperty<CancelledBy> by = new SimpleObjectProperty<>(CancelledBy.PATIENT);
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>(Problem.NONE);

    CancelModel() {
        reason.subscribe(typed -> problem.set(Problem.NONE));
    }

    ObjectProperty<CancelledBy> byProperty() {
        return by;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /** Empty, and the problem is told, as long as there is no proper reason. */
    Optional<Cancellation> cancellation() {
        var words = TypedText.line(reason.get());
        problem.set(problemWith(words));
        return problem.get() == Problem.NONE
                ? Optional.of(new Cancellation(by.get(), words))
                : Optional.empty();
    }

    private static Problem problemWith(String words) {
        if (words.isEmpty()) {
            return Problem.MISSING;
        }
        return words.length() > Cancellation.MAX_REASON ? Problem.TOO_LONG : Problem.NONE;
    }
}
