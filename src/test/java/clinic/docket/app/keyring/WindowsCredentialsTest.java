package clinic.docket.app.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.MemoryLayout.PathElement;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsCredentialsTest {
    @Test
    void knowsWhereWindowsKeepsTheFieldsOfACredential() {
        // As offsetof and sizeof say for CREDENTIALW of wincred.h.
        assertThat(
                        List.of(
                                "Type",
                                "TargetName",
                                "CredentialBlobSize",
                                "CredentialBlob",
                                "Persist",
                                "UserName"))
                .extracting(name ->
                        WindowsCredentials.CREDENTIAL.byteOffset(PathElement.groupElement(name)))
                .containsExactly(4L, 8L, 32L, 40L, 48L, 72L);
        assertThat(WindowsCredentials.CREDENTIAL.byteSize()).isEqualTo(80);
    }

    @Test
    void isSilentOnASystemWithoutIt() {
        assertThatExceptionOfType(SilentKeyRing.class)
                .isThrownBy(() -> new WindowsCredentials("no-such-library", "errno"));
    }
}
