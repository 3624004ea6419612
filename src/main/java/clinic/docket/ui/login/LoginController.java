package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.service.access.ClinicFront;
import clinic.docket.service.access.Session;
import clinic.docket.service.access.SignInService;
import clinic.docket.ui.kit.Background;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** The buttons of the sign-in screen. */
public final class LoginController {

    private final LoginModel model;
    private final SignInService signIn;
    private final Background background;
    private final InstantSource clock;
    private final Consumer<Session> signedIn;

    /**
     * @param signedIn what happens after a sign-in, on the FX thread
     */
    public LoginController(
            LoginModel model,
            SignInService signIn,
            Background background,
            InstantSource clock,
            Consumer<Session> signedIn) {
        this.model = model;
        this.signIn = signIn;
        this.background = background;
        this.clock = clock;
        this.signedIn = signedIn;
    }

    /** Asks for the clinic's name; called when the screen is shown, and by "Try again". */
    public void load() {
        model.askDatabase();
        background
                .call(() -> new Answer(signIn.front(), signIn.present(model.workstation())))
                .onSuccess(answer -> model.show(answer.front(), answer.present()))
                .onFailure(failure -> model.databaseUnreachable())
                .start();
    }

    private record Answer(ClinicFront front, List<SignInService.Present> present) {}

    /** One digit of the PIN; the last one signs in. */
    void pinDigit(int digit) {
        var user = model.pinOwner();
        if (user.isPresent() && model.addPinDigit(digit)) {
            String pin = model.pinProperty().get();
            background
                    .call(() -> signIn.signInWithPin(user.get(), pin, model.workstation()))
                    .whileRunning(model.checkingProperty())
                    .onSuccess(this::answered)
                    .start();
        }
    }

    void signIn() {
        if (!model.readyProperty().get() || model.asksForPinProperty().get()) {
            return;
        }
        String login = model.loginProperty().get().strip();
        String password = model.passwordProperty().get();
        background
                .call(() -> signIn.signIn(login, password, model.workstation()))
                .whileRunning(model.checkingProperty())
                .onSuccess(this::answered)
                .start();
    }

    void choose(AccountChoice choice) {
        model.choose(choice);
    }

    void someoneElse() {
        model.chooseSomeoneElse();
    }

    private void answered(Outcome<Session, AccessRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<Session, AccessRefusal>(Session session) -> {
                model.forgetPassword();
                signedIn.accept(session);
            }
            case Outcome.Refused<Session, AccessRefusal>(AccessRefusal refusal) ->
                    model.refuse(refusal, clock.instant());
        }
    }
}
