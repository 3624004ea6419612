package clinic.docket.store.access;

import clinic.docket.domain.access.PasswordUse;
import clinic.docket.domain.access.UserId;
import clinic.docket.store.row.access.PasswordUseRow;
import clinic.docket.store.session.Transactions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who used their password at which workstation, the last time. */
public final class PasswordUseStore {
    private final Transactions transactions;

    public PasswordUseStore(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<PasswordUse> find(UserId user, Workstation place) {
        return queries().find(user.value(), place.id()).map(PasswordUseRow::toUse);
    }

    /** In the order in which they came that day; at most 200. */
    public List<PasswordUse> at(Workstation place, LocalDate day) {
        return queries().at(place.id(), day).stream().map(PasswordUseRow::toUse).toList();
    }

    /**
     * In place of what was noted of this person there.
     *
     * @param at when they came, unless they were there on that day already
     */
    public void put(Workstation place, PasswordUse use, Instant at) {
        var came =
                queries()
                        .find(use.user().value(), place.id())
                        .filter(row -> row.toUse().isOf(use.day()))
                        .map(PasswordUseRow::at)
                        .orElse(at);
        transactions.session().upsert(PasswordUseRow.of(place.id(), use, came));
    }

    public void setWrongPins(Workstation place, PasswordUse use) {
        queries().setWrongPins(use.user().value(), place.id(), use.wrongPins());
    }

    /** At every workstation the password is wanted again. */
    public void forget(UserId user) {
        queries().forget(user.value());
    }

    private PasswordUseQueries queries() {
        return new PasswordUseQueries_(transactions.session());
    }
}
