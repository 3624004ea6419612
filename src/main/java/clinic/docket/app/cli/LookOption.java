package clinic.docket.app.cli;

import clinic.docket.ui.kit.look.Theme;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the screens look and speak; the same words for every command that shows some. */
final class LookOption {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            descriptionKey = "docket.option.language")
    private @Nullable Locale language;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "docket.option.theme")
    private @Nullable Theme theme;

    Locale language(Locale machine) {
        return language == null ? machine : language;
    }

    Theme theme() {
        return theme(Theme.LIGHT);
    }

    Theme theme(Theme usual) {
        return theme == null ? usual : theme;
    }
}
