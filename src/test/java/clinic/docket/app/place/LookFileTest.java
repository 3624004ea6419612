package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookFileTest {
    @TempDir Path folder;

    @Test
    void remembersWhatWasChosen() {
        var nested = folder.resolve("clinic");
        new LookFile(nested).keep(Locale.GERMAN, Theme.DARK);

        assertThat(new LookFile(nested).language()).contains(Locale.GERMAN);
        assertThat(new LookFile(nested).theme()).contains(Theme.DARK);
    }

    @Test
    void knowsNothingAtFirstAndOfWhatDoesNotRead() throws IOException {
        assertThat(new LookFile(folder).language()).isEmpty();
        assertThat(new LookFile(folder).theme()).isEmpty();

        Files.writeString(folder.resolve("look.properties"), "theme=PINK\nlanguage=\n\\u00");
        assertThat(new LookFile(folder).language()).isEmpty();
        assertThat(new LookFile(folder).theme()).isEmpty();
    }
}
