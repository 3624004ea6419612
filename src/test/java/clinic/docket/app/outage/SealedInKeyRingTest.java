package clinic.docket.app.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.docket.app.place.Secrets;
import clinic.docket.fixture.FakeKeyRing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key ring that is silent in an outage, of all times. */
class SealedInKeyRingTest {
    private static final byte[] CONTENT = "arrived".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final FakeKeyRing ring = new FakeKeyRing();

    private SealedFile file(String name) {
        return new SealedFile(
                folder.resolve(name), Secrets.in(folder, Optional.of(ring)), "jottings-key");
    }

    @Test
    void keepsWhatIsSealedUntilTheKeyRingAnswers() {
        file("jottings").write(CONTENT);
        ring.silent = true;

        assertThatThrownBy(() -> file("jottings").read()).matches(KeyRingFailure::is);
        assertThatThrownBy(() -> file("jottings").write(CONTENT)).matches(KeyRingFailure::is);

        ring.silent = false;
        assertThat(file("jottings").read()).contains(CONTENT);
    }

    @Test
    void sealsWithANewKeyWhileNothingIsSealedWithTheOldOne() {
        file("jottings").write(CONTENT);
        file("jottings").remove();
        ring.silent = true;

        file("jottings").write(CONTENT);
        assertThat(file("jottings").read()).contains(CONTENT);
    }

    @Test
    void throwsNoReaderOfTheDayListAwayWhileTheKeyRingIsSilent() throws IOException {
        var keys = folder.resolve("day-list-keys");
        Files.createDirectories(keys);
        new SealedFile(
                        keys.resolve("reader"),
                        Secrets.in(folder, Optional.of(ring)),
                        DayListSafe.SECRET)
                .write(CONTENT);
        ring.silent = true;

        var safe = new SafeKeys(folder, Secrets.in(folder, Optional.of(ring)));
        assertThatThrownBy(safe::all).matches(KeyRingFailure::is);
        assertThat(keys.resolve("reader")).exists();
    }
}
