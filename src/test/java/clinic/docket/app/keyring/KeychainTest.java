package clinic.docket.app.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a stand-in that knows what we say to {@code security}, and what it answers. */
class KeychainTest {
    // Each entry is a file; the words of the command line are noted. As with the real program, "-i"
    // reads a command from the standard input.
    private static final String STAND_IN =
            """
            #!/bin/sh
            cd "$(dirname "$0")"
            echo "$@" >>words
            [ -e locked ] && exit 36
            [ "$1" = -i ] && read -r line && set -- $line
            verb=$1; shift
            password=
            while [ $# -gt 0 ]; do
                case $1 in
                    -s) [ "$2" = Docket ] || exit 1; shift ;;
                    -a) entry=$2; shift ;;
                    -w) password=${2:-}; [ $# -gt 1 ] && shift ;;
                esac
                shift
            done
            case $verb in
                find-generic-password) [ -e "$entry" ] || exit 44; cat "$entry" ;;
                add-generic-password) echo "$password" >"$entry" ;;
                delete-generic-password) [ -e "$entry" ] || exit 44; rm "$entry" ;;
            esac
            """;

    @TempDir Path folder;
    private Keychain keychain = new Keychain("");

    @BeforeEach
    void makeStandIn() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "The stand-in is a shell script");
        var program = folder.resolve("security");
        Files.writeString(program, STAND_IN);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        keychain = new Keychain(program.toString());
    }

    @Test
    void givesBackWhatItWasGivenUntilItIsRemoved() {
        String value = "Grüße, \"密码\"\n" + "x".repeat(KeyRing.LONGEST);
        keychain.put("database.1", value);

        assertThat(keychain.find("database.1")).contains(value);
        assertThat(keychain.find("database.2")).isEmpty();

        keychain.remove("database.1");
        keychain.remove("database.1");
        assertThat(keychain.find("database.1")).isEmpty();
    }

    @Test
    void saysNoSecretOnTheCommandLine() throws IOException {
        keychain.put("database.1", "secret");

        assertThat(folder.resolve("words")).hasContent("-i");
        assertThat(folder.resolve("database.1")).hasContent("c2VjcmV0");
    }

    @Test
    void isSilentWhileItIsLockedOrNotThere() throws IOException {
        Files.createFile(folder.resolve("locked"));
        assertSilent(() -> keychain.find("a"));
        assertSilent(() -> keychain.put("a", "x"));
        assertSilent(() -> keychain.remove("a"));
        assertSilent(() -> new Keychain(folder + "/nothing").find("a"));
    }

    private static void assertSilent(Runnable question) {
        assertThatExceptionOfType(SilentKeyRing.class).isThrownBy(question::run);
    }
}
