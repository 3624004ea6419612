package clinic.docket.ui.booking.terms;

import clinic.docket.domain.appointment.BookingRefusal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time about which the dialog says why it is not free, and what it says. */
public final class WhyNotModel {

    /** What was asked, and the newest answer. */
    public record Said(TimeQuestion question, TimeAnswer answer) {}

    private final ReadOnlyObjectWrapper<Optional<Said>> said =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** It was refused just now; all reasons follow. */
    public void refused(TimeQuestion question, BookingRefusal refusal) {
        said.set(Optional.of(new Said(question, TimeAnswer.of(List.of(refusal)))));
    }

    /** An answer about a refused time that is no longer shown is dropped. */
    public void complete(TimeQuestion question, TimeAnswer answer) {
        if (said.get().filter(each -> each.question().equals(question)).isPresent()
                && !answer.isFree()) {
            tell(question, answer);
        }
    }

    /** Somebody asked about this time, free or not. */
    public void tell(TimeQuestion question, TimeAnswer answer) {
        said.set(Optional.of(new Said(question, answer)));
    }

    /** Another slot is chosen: that the one before is free matters no more. */
    public void forgetFree() {
        if (said.get().filter(each -> each.answer().isFree()).isPresent()) {
            clear();
        }
    }

    public void clear() {
        said.set(Optional.empty());
    }
}
