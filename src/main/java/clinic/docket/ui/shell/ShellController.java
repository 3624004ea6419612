package clinic.docket.ui.shell;

import clinic.docket.ui.kit.look.TextZoom;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.kit.text.PatientNames;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What rail and user menu do. The window itself and signing in belong to whoever built it. */
public final class ShellController {
    private final ShellModel model;
    private final PatientNames names;
    private final Outside outside;

    /**
     * What the application has to do itself.
     *
     * @param onLook dresses the window again, or builds it again in another language
     * @param onPin lets the person at work set their PIN
     * @param onLock leaves for the sign-in screen
     * @param onDatabase shows where the clinic's data are; empty for whoever may not
     */
    public record Outside(
            Consumer<ShellModel.Look> onLook,
            Runnable onPin,
            Runnable onLock,
            Optional<Runnable> onDatabase) {}

    public ShellController(ShellModel model, PatientNames names, Outside outside) {
        this.model = model;
        this.names = names;
        this.outside = outside;
    }

    public void open(String screenId) {
        model.open(screenId);
    }

    public void chooseTheme(Theme theme) {
        change(look().with(theme));
    }

    public void chooseLanguage(Locale language) {
        change(look().with(language));
    }

    public void chooseZoom(int percent) {
        change(look().withZoom(percent));
    }

    public void enlarge() {
        chooseZoom(TextZoom.larger(look().zoom()));
    }

    public void shrink() {
        chooseZoom(TextZoom.smaller(look().zoom()));
    }

    public void chooseNamesHiddenAfter(Duration time) {
        change(look().withNamesHiddenAfter(time));
    }

    /** Hides the names of patients, or shows them again. */
    public void switchNames() {
        names.hide(!names.areHidden());
    }

    public void setPin() {
        outside.onPin().run();
    }

    /** Empty for whoever may not. */
    public Optional<Runnable> database() {
        return outside.onDatabase();
    }

    public void lock() {
        outside.onLock().run();
    }

    private ShellModel.Look look() {
        return model.lookProperty().get();
    }

    private void change(ShellModel.Look look) {
        if (!look.equals(look())) {
            model.lookProperty().set(look);
            outside.onLook().accept(look);
        }
    }
}
