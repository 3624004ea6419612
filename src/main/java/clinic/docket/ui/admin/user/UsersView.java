package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.UserAccount;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.ui.admin.page.FormState;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableView;
import clinic.docket.ui.part.Chip;
import clinic.docket.ui.part.Tone;
import clinic.docket.ui.part.form.RefusalDisplay;
import java.time.Instant;
import java.time.LocalDate;

/** Who may sign in: name, role, state and when they were last seen. */
public final class UsersView extends SwitchableView<UserAccount> {

    private final PageContext context;
    private final UsersModel model;

    public UsersView(PageContext context, UsersModel model, UsersController controller) {
        super(context, model, controller, "admin.users.", UserAccount::active);
        this.context = context;
        this.model = model;
        column("name", UserAccount::displayName, "strong");
        column("login", UserAccount::login, "muted");
        column("role", row -> texts().get("admin.role." + row.role()));
        column("lastSeen", this::lastSeen, "muted");
        chips("state", this::stateChip);
        form().subtitle(row -> texts().format("admin.users.seen", lastSeen(row)));
        fields();
        form().addNode(new PersonRights(texts(), model, controller));
        addSwitches(controller::switchOff, controller::switchOn);
        leaving("login", "lastSeen", "role");
        build();
    }

    private void fields() {
        form().text("displayName", text("displayName"), model.displayName);
        form().text("login", text("login"), model.login);
        form().choice(
                        "role",
                        text("role"),
                        model.role,
                        UsersModel.ROLES,
                        role -> texts().get("admin.role." + role));
        var doctor =
                form().choice(
                                "practitioner",
                                text("practitioner"),
                                model.practitioner,
                                model.practitioners,
                                Practitioner::displayName);
        model.role.subscribe(role -> RefusalDisplay.show(doctor, model.isDoctor()));
        var password = form().password("password", text("password"), model.password);
        password.withHint(text("passwordHint"));
        var keep = password.getChildren().getLast();
        model.stateProperty()
                .subscribe(state -> RefusalDisplay.show(keep, state == FormState.CHANGE));
    }

    @Override
    protected String titleOf(UserAccount row) {
        return row.displayName();
    }

    private String lastSeen(UserAccount row) {
        return row.lastSeen().map(this::seen).orElse(text("never"));
    }

    private String seen(Instant at) {
        var formats = context.formats();
        return LocalDate.ofInstant(at, formats.zone()).equals(context.today())
                ? texts().format("admin.users.today", formats.time(at))
                : formats.dateTime(at);
    }

    private Chip stateChip(UserAccount row) {
        return switch (UsersModel.state(row, context.now())) {
            case LOCKED -> new Chip(Tone.DANGER, "fth-lock", texts().get("admin.state.locked"));
            case ACTIVE, OFF -> activeChip(row);
        };
    }
}
