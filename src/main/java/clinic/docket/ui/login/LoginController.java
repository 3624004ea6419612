package clinic.docket.ui.login;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.ui.kit.Background;
import java.time.InstantSource;

/** The buttons of the sign-in screen. */
public final class LoginController {

    private final LoginModel model;
    private final Door door;
    private final Background background;
    private final InstantSource clock;

    public LoginController(
            LoginModel model, Door door, Background background, InstantSource clock) {
        this.model = model;
        this.door = door;
        this.background = background;
        this.clock = clock;
    }

    /** Asks for the clinic's name; called when the screen is shown. */
    public void load() {
        model.askDatabase();
        background
                .call(door::front)
                .onSuccess(model::show)
                .onFailure(failure -> model.databaseUnreachable())
                .start();
    }

    /** Whether the database is there by now. */
    void tryAgain() {
        door.tryAgain(this::load);
    }

    /** One digit of the PIN; the last one signs in. */
    void pinDigit(int digit) {
        var user = model.pinOwner();
        if (user.isPresent() && model.addPinDigit(digit)) {
            String pin = model.pinProperty().get();
            background
                    .call(() -> door.byPin(user.get(), pin))
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
                .call(() -> door.byPassword(login, password))
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

    private void answered(Outcome<Runnable, AccessRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<Runnable, AccessRefusal>(Runnable enter) -> {
                model.forgetPassword();
                enter.run();
            }
            case Outcome.Refused<Runnable, AccessRefusal>(AccessRefusal refusal) ->
                    model.refuse(refusal, clock.instant());
        }
    }
}
