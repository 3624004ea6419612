package clinic.docket.ui.shell;

import clinic.docket.ui.kit.look.Theme;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What rail and user menu do. Theme, language and signing out belong to whoever built the window.
 */
public final class ShellController {
    private final ShellModel model;
    private final Consumer<ShellModel.Look> onLook;
    private final Runnable onSignOut;

    /**
     * Tells the application of what it has to do itself.
     *
     * @param onLook dresses the window again, or builds it again in another language
     * @param onSignOut leaves for the sign-in screen
     */
    public ShellController(ShellModel model, Consumer<ShellModel.Look> onLook, Runnable onSignOut) {
        this.model = model;
        this.onLook = onLook;
        this.onSignOut = onSignOut;
    }

    public void open(String screenId) {
        model.open(screenId);
    }

    public void chooseTheme(Theme theme) {
        change(new ShellModel.Look(theme, model.lookProperty().get().language()));
    }

    public void chooseLanguage(Locale language) {
        change(new ShellModel.Look(model.lookProperty().get().theme(), language));
    }

    public void signOut() {
        onSignOut.run();
    }

    private void change(ShellModel.Look look) {
        if (!look.equals(model.lookProperty().get())) {
            model.lookProperty().set(look);
            onLook.accept(look);
        }
    }
}
