package clinic.docket.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.ui.kit.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookFileTest {
    @TempDir Path folder;

    @Test
    void remembersWhatWasChosen() {
        var nested = folder.resolve("clinic");
        new LookFile(nested)
                .keep(new LookFile.Choices(Locale.GERMAN, Theme.DARK, 150, Duration.ofMinutes(2)));

        assertThat(new LookFile(nested).language()).contains(Locale.GERMAN);
        assertThat(new LookFile(nested).theme()).contains(Theme.DARK);
        assertThat(new LookFile(nested).zoom()).contains(150);
        assertThat(new LookFile(nested).namesHiddenAfter()).contains(Duration.ofMinutes(2));
    }

    @Test
    void knowsNothingAtFirstAndOfWhatDoesNotRead() throws IOException {
        assertThat(new LookFile(folder).language()).isEmpty();
        assertThat(new LookFile(folder).theme()).isEmpty();

        Files.writeString(
                folder.resolve("look.properties"), "theme=PINK\nlanguage=\nzoom=-1\n\\u00");
        assertThat(new LookFile(folder).language()).isEmpty();
        assertThat(new LookFile(folder).theme()).isEmpty();
        assertThat(new LookFile(folder).zoom()).isEmpty();
        assertThat(new LookFile(folder).namesHiddenAfter()).isEmpty();
    }
}
