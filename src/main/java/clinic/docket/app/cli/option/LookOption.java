package clinic.docket.app.cli.option;

import clinic.docket.ui.kit.look.Theme;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the screens look and speak; the same words for every command that shows some. */
public final class LookOption {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            descriptionKey = "docket.option.language")
    private @Nullable Locale language;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "docket.option.theme")
    private @Nullable Theme theme;

    public Locale language(Locale machine) {
        return language == null ? machine : language;
    }

    public Theme theme() {
        return theme(Theme.LIGHT);
    }

    public Theme theme(Theme usual) {
        return theme == null ? usual : theme;
    }
}
