package clinic.docket.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.fixture.Fixtures;
import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.ServerKey;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConnectionCodeTest {
    private final DatabaseSettings.SharedH2 shared =
            new DatabaseSettings.SharedH2(
                    "fe80::1",
                    65_535,
                    ServerKey.generate(Fixtures.NOW).fingerprint(),
                    "the-desks-password");
    private final String code = ConnectionCode.of(shared);

    @Test
    void saysHowToConnect() {
        assertThat(ConnectionCode.read(code)).contains(shared);
    }

    @Test
    void saysWhichPostgresqlIsMeant() {
        var server = new DatabaseSettings.Server("jdbc:postgresql://a,b/d?x=y", "docket_desk", "p");

        assertThat(ConnectionCode.read(ConnectionCode.of(server))).contains(server);
    }

    @Test
    void survivesTheLineEndsOfAMail() {
        assertThat(ConnectionCode.read(" " + code.replaceAll("(.{40})", "$1\r\n") + "\n"))
                .contains(shared);
    }

    @Test
    void isRefusedWithOneLetterWrongOrMissing() {
        assertThat(IntStream.range(0, code.length()).mapToObj(this::withAnotherLetterAt))
                .allSatisfy(wrong -> assertThat(ConnectionCode.read(wrong)).isEmpty());
        assertThat(IntStream.range(0, code.length()).mapToObj(end -> code.substring(0, end)))
                .allSatisfy(cut -> assertThat(ConnectionCode.read(cut)).isEmpty());
        assertThat(ConnectionCode.read("front-desk:9094")).isEmpty();
    }

    /** The last one carries fewer bits than a letter has: some changes of it change nothing. */
    private String withAnotherLetterAt(int place) {
        char letter = code.charAt(place) == 'A' ? 'Z' : 'A';
        return code.substring(0, place) + letter + code.substring(place + 1);
    }
}
