package clinic.docket.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.look.Snapshot;
import clinic.docket.ui.kit.look.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the sheet of all parts into {@code target/pictures}, one picture per theme. */
@ExtendWith(ApplicationExtension.class)
class ComponentSheetUiTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawsEveryPartInEveryTheme(Theme theme) throws Exception {
        var file = PICTURES.resolve("parts-" + theme.name().toLowerCase(Locale.ROOT) + ".png");

        FxToolkit.setupFixture(() -> {
            Snapshot.write(new ComponentSheet().draw(), 1330, 850, theme, file);
            return true;
        });

        var picture = ImageIO.read(Files.newInputStream(file));
        var colours =
                Stream.iterate(0, x -> x < picture.getWidth(), x -> x + 7)
                        .flatMap(x ->
                                Stream.iterate(0, y -> y < picture.getHeight(), y -> y + 7)
                                        .map(y -> picture.getRGB(x, y)))
                        .distinct()
                        .count();
        assertThat(colours).as("a page without styles has a handful of colours").isGreaterThan(60);
    }
}
