package clinic.docket.app.wiring;

import clinic.docket.domain.access.UserId;
import clinic.docket.service.access.Session;
import clinic.docket.ui.kit.form.TypedInput;
import clinic.docket.ui.login.DatabaseDoor;
import clinic.docket.ui.login.LoginController;
import clinic.docket.ui.login.LoginModel;
import clinic.docket.ui.login.LoginView;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.setup.SetupController;
import clinic.docket.ui.setup.SetupDefaults;
import clinic.docket.ui.setup.SetupModel;
import clinic.docket.ui.setup.SetupView;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The screens in front of the desk: the wizard of the first run, and the sign-in. */
public final class Entrance {
    private static final String USUAL_CURRENCY = "EUR";

    private final Services services;
    private final Clock clock;
    private final ZoneId machineZone;
    private final LoginModel login;
    private Optional<SetupModel> setup = Optional.empty();

    public Entrance(
            Services services,
            Clock clock,
            String workstation,
            String version,
            ZoneId machineZone) {
        this.services = services;
        this.clock = clock;
        this.machineZone = machineZone;
        login = new LoginModel(workstation, version);
    }

    /** For whom a booking waits; their tiles say so. */
    public void tellDrafts(Set<UserId> owners) {
        login.tellDrafts(owners);
    }

    /** Of somebody who came in while the database was away: only the password is still wanted. */
    public void expect(String loginName) {
        login.prefill(loginName);
    }

    /** Whoever was here was signed out because an administrator changed their account. */
    public void tellEnded() {
        login.tellEnded();
    }

    /**
     * The sign-in screen; what was typed in an earlier one is still there.
     *
     * @param signedIn on the FX thread
     * @param byPassword before it, with the password that was right
     */
    public Parent signIn(
            Frame frame,
            Appearance appearance,
            Consumer<Session> signedIn,
            BiConsumer<Session, String> byPassword) {
        Consumer<Session> entered =
                session -> {
                    login.cameIn();
                    signedIn.accept(session);
                };
        var door = new DatabaseDoor(services.signIn(), login.workstation(), entered, byPassword);
        var controller = new LoginController(login, door, frame.background(), clock);
        controller.load();
        return new LoginView(login, controller, appearance, frame.texts(), frame.ticker());
    }

    /** Where nobody has to know the password. */
    public Parent signIn(Frame frame, Appearance appearance, Consumer<Session> signedIn) {
        return signIn(frame, appearance, signedIn, (session, password) -> {});
    }

    /**
     * The first-run wizard.
     *
     * @param created the clinic is there; the sign-in has the administrator's name filled in
     * @param connect asks for the database of a clinic that is there already
     */
    public Parent setup(Frame frame, Appearance appearance, Runnable created, Runnable connect) {
        var model =
                setup.orElseGet(() ->
                        new SetupModel(new SetupDefaults(machineZone, currency(), frame.texts())));
        setup = Optional.of(model);
        var controller =
                new SetupController(
                        model,
                        services.firstRun(),
                        frame.background(),
                        new TypedInput(frame.texts().locale()),
                        administrator -> {
                            login.prefill(administrator);
                            created.run();
                        });
        return new SetupView(model, controller, appearance, frame.texts(), connect);
    }

    /** The currency of the machine's country. */
    private static Currency currency() {
        Locale country = Locale.getDefault();
        try {
            Currency currency = Currency.getInstance(country);
            return currency == null ? Currency.getInstance(USUAL_CURRENCY) : currency;
        } catch (IllegalArgumentException e) {
            return Currency.getInstance(USUAL_CURRENCY); // The machine names no country.
        }
    }
}
