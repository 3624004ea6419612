package clinic.docket.app.window;

import clinic.docket.app.place.LookFile;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.shell.ShellModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * How the window looks and speaks, and the memory of it: the next start looks like this one, unless
 * the command line says otherwise. Belongs to the FX thread.
 */
final class WindowLook {
    private final Path folder;
    private final Background background;
    private final Appearance appearance;
    private Duration namesHiddenAfter;

    WindowLook(Path folder, LookFile.Choices begin, Background background) {
        this.folder = folder;
        this.background = background;
        appearance = new Appearance(begin.language(), begin.theme());
        appearance.zoomProperty().set(begin.zoom());
        namesHiddenAfter = begin.namesHiddenAfter();
    }

    /**
     * Dresses the window from now on.
     *
     * @param speak shows everything in another language
     */
    void begin(WindowStage stage, Runnable speak) {
        appearance.themeProperty().subscribe(stage::dress);
        appearance.zoomProperty().subscribe(percent -> stage.zoom(percent.intValue()));
        appearance
                .languageProperty()
                .subscribe(language -> Locale.setDefault(inItsCountry(language)));
        appearance.languageProperty().addListener((_, _, _) -> speak.run());
        appearance.languageProperty().addListener((_, _, _) -> keep());
        appearance.themeProperty().addListener((_, _, _) -> keep());
        appearance.zoomProperty().addListener((_, _, _) -> keep());
    }

    /**
     * What JavaFX itself writes, such as the months below a date field and the menu of a text
     * field, follows the default locale. Its country stays the machine's.
     */
    private static Locale inItsCountry(Locale language) {
        return Locale.of(language.getLanguage(), Locale.getDefault().getCountry());
    }

    private void keep() {
        var choices =
                new LookFile.Choices(
                        language(),
                        appearance.themeProperty().get(),
                        appearance.zoomProperty().get(),
                        namesHiddenAfter);
        background.run(() -> new LookFile(folder).keep(choices)).start();
    }

    Appearance appearance() {
        return appearance;
    }

    Locale language() {
        return appearance.languageProperty().get();
    }

    Duration namesHiddenAfter() {
        return namesHiddenAfter;
    }

    /** As a desk offers it. */
    ShellModel.Look look() {
        return new ShellModel.Look(
                appearance.themeProperty().get(),
                language(),
                appearance.zoomProperty().get(),
                namesHiddenAfter);
    }

    /** As somebody chose it at a desk. */
    void choose(ShellModel.Look look) {
        if (!namesHiddenAfter.equals(look.namesHiddenAfter())) {
            namesHiddenAfter = look.namesHiddenAfter();
            keep();
        }
        appearance.zoomProperty().set(look.zoom());
        appearance.themeProperty().set(look.theme());
        appearance.languageProperty().set(look.language());
    }
}
