package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.PasswordRule;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.access.UserRights;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.access.NewUser;
import clinic.docket.service.access.RightsService;
import clinic.docket.service.access.UserService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.ui.admin.page.FormState;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.kit.form.InputRefusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The buttons of the users' page. */
public final class UsersController extends PageController<UserAccount> {

    private final UsersModel model;
    private final UserService users;
    private final RightsService rights;
    private final DirectoryService directory;

    /** As it was typed when saving began: the work itself must not look at the screen. */
    private String typedPassword = "";

    public UsersController(
            PageContext context,
            UsersModel model,
            UserService users,
            RightsService rights,
            DirectoryService directory) {
        super(context, model);
        this.model = model;
        this.users = users;
        this.rights = rights;
        this.directory = directory;
        model.openProperty().subscribe(this::readRights);
    }

    @Override
    public void load() {
        var session = context().session();
        read(() -> new Stored(users.users(session), doctors()), this::show);
    }

    private void readRights(Optional<UserAccount> row) {
        model.rights.set(Optional.empty());
        row.map(UserAccount::id)
                .ifPresent(id ->
                        read(() -> rights.rights(context().session(), id), now -> show(id, now)));
    }

    /** Unless another form was opened meanwhile. */
    private void show(UserId id, Optional<UserRights> now) {
        if (openRow().map(UserAccount::id).filter(id::equals).isPresent()) {
            model.rights.set(now);
        }
    }

    /** Whether the service would not refuse it anyway: see {@link RightsService#change}. */
    boolean mayChange(UserRights of, Permission right) {
        return UserRights.canBeGranted(of.role())
                && (!of.allows(right) || UserRights.canBeWithdrawn(right))
                && context().session().allows(right);
    }

    /** Stored at once, with a way back for as long as the notice lives. */
    void change(Permission right, boolean allowed) {
        model.refusals().clear();
        openRow()
                .ifPresent(row ->
                        ask(
                                () -> rights.change(context().session(), row.id(), right, allowed),
                                now -> changed(row, right, allowed, now)));
    }

    private void changed(UserAccount row, Permission right, boolean allowed, UserRights now) {
        show(row.id(), Optional.of(now));
        var texts = context().texts();
        context()
                .notices()
                .done(
                        texts.format(
                                allowed ? "admin.users.granted" : "admin.users.withdrawn",
                                row.displayName(),
                                RightWords.name(texts, right)),
                        () ->
                                ask(
                                        () ->
                                                rights.change(
                                                        context().session(),
                                                        row.id(),
                                                        right,
                                                        !allowed),
                                        back -> show(row.id(), Optional.of(back))));
    }

    private List<Practitioner> doctors() {
        return directory.directory(context().session()).practitioners();
    }

    private void show(Stored stored) {
        model.practitioners.setAll(stored.practitioners());
        model.show(stored.accounts());
    }

    /** Doctors first: the form of an account looks its doctor up. */
    private record Stored(List<UserAccount> accounts, List<Practitioner> practitioners) {}

    @Override
    protected Outcome<UserAccount, Refusal> draft() {
        boolean isNew = model.stateProperty().get() == FormState.NEW;
        Optional<Refusal> wrong =
                model.role.get().isEmpty()
                        ? Optional.of(new InputRefusal.NothingChosen("role"))
                        : wrongPassword(isNew);
        return wrong.map(PageController::<UserAccount>refused)
                .orElseGet(() -> Outcome.done(typed()));
    }

    /** Looked at before anything is stored, so that an account is not saved by halves. */
    private Optional<Refusal> wrongPassword(boolean isNew) {
        typedPassword = model.password.get();
        return typedPassword.isEmpty() && !isNew
                ? Optional.empty()
                : PasswordRule.check(typedPassword, model.login.get()).map(wrong -> wrong);
    }

    private UserAccount typed() {
        var before = openRow();
        Optional<PractitionerId> doctor =
                model.isDoctor()
                        ? model.practitioner.get().map(Practitioner::id)
                        : Optional.empty();
        return new UserAccount(
                before.map(UserAccount::id).orElseGet(() -> new UserId(context().ids().next())),
                model.login.get().strip(),
                model.displayName.get().strip(),
                model.role.get().orElseThrow(),
                doctor,
                true,
                0,
                Optional.empty(),
                Optional.empty(),
                before.map(UserAccount::version).orElse(0L));
    }

    @Override
    protected Outcome<UserAccount, ? extends Refusal> write(UserAccount draft, boolean isNew) {
        var session = context().session();
        String password = typedPassword;
        if (isNew) {
            return users.create(
                    session,
                    new NewUser(
                            draft.login(),
                            draft.displayName(),
                            draft.role(),
                            draft.practitioner(),
                            password));
        }
        var changed = users.change(session, draft);
        return changed.isDone() && !password.isEmpty()
                ? users.setPassword(session, draft.id(), password)
                : changed;
    }

    @Override
    protected String savedSentence(UserAccount row) {
        return context().texts().format("admin.users.saved", row.displayName());
    }

    void switchOff() {
        openRow().ifPresent(row -> switched(() -> users.switchOff(context().session(), row.id())));
    }

    void switchOn() {
        openRow().ifPresent(row -> switched(() -> users.switchOn(context().session(), row.id())));
    }

    private void switched(Callable<Outcome<UserAccount, AccessRefusal>> question) {
        model.refusals().clear();
        ask(question::call, this::saved);
    }
}
