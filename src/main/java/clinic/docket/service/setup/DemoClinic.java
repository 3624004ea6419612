package clinic.docket.service.setup;

import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.AccountRule;
import clinic.docket.store.access.AccessStore;
import clinic.docket.store.session.Transactions;
import java.util.List;

/**
 * The only way to a demo clinic. It works on an empty database alone, so a real clinic never
 * carries the flag whose sign-in screen shows every password.
 */
public final class DemoClinic {
    private final Transactions transactions;
    private final ClinicFounding founding;
    private final AccessStore access;

    public DemoClinic(Transactions transactions, ClinicFounding founding, AccessStore access) {
        this.transactions = transactions;
        this.founding = founding;
        this.access = access;
    }

    /** All or nothing; answers the accounts in the order of the layout. */
    public Outcome<List<UserAccount>, PlanRefusal> create(ClinicLayout layout) {
        return transactions.write(() -> {
            if (founding.isDone()) {
                return Outcome.refused(new PlanRefusal.ClinicExists());
            }
            var accounts = founding.found(layout, true);
            for (var user : layout.accounts()) {
                access.addDemoLogin(AccountRule.normalized(user.login()), user.password());
            }
            return Outcome.done(accounts);
        });
    }
}
