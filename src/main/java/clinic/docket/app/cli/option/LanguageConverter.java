package clinic.docket.app.cli.option;

import clinic.docket.ui.kit.text.Texts;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language that Docket speaks; any other is refused by the command line's own sentence. */
public final class LanguageConverter implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String tag) {
        Locale wanted = Locale.forLanguageTag(tag);
        return Texts.SUPPORTED.stream()
                .filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .map(spoken -> wanted)
                .orElseThrow(
                        () -> new TypeConversionException("'" + tag + "': " + Texts.SUPPORTED));
    }
}
