package clinic.docket.app.database;

import clinic.docket.store.session.DatabaseSettings;
import clinic.docket.store.tls.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a workstation has to know to connect to a shared database, as one text to be copied:
 * address, port, the server's fingerprint and the workstations' password. Whoever has it can
 * connect.
 */
public final class ConnectionCode {
    private static final int FINGERPRINT_BYTES = 32;
    private static final int CHECK_BYTES = 4;
    private static final int VERSION = 1;

    private ConnectionCode() {}

    /** Letters, digits, hyphens and underscores, about 110 of them. */
    public static String of(DatabaseSettings.SharedH2 shared) {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(bytes)) {
            data.writeByte(VERSION);
            data.write(HexFormat.of().parseHex(shared.server().hex()));
            data.writeShort(shared.port());
            data.writeUTF(shared.host());
            data.writeUTF(shared.password());
            data.writeInt(check(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // There is no disk.
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** Blanks and line ends in it do no harm; empty when it is not whole. */
    public static Optional<DatabaseSettings.SharedH2> read(String typed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(typed.replaceAll("\\s", ""));
            return bytes.length > CHECK_BYTES ? read(bytes) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // Not one of ours: the caller says so.
        }
    }

    private static Optional<DatabaseSettings.SharedH2> read(byte[] bytes) throws IOException {
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (data.readByte() != VERSION) {
                return Optional.empty();
            }
            String fingerprint = HexFormat.of().formatHex(data.readNBytes(FINGERPRINT_BYTES));
            int port = data.readUnsignedShort();
            String host = data.readUTF();
            String password = data.readUTF();
            return data.readInt() == check(bytes, bytes.length - CHECK_BYTES)
                    ? Optional.of(
                            new DatabaseSettings.SharedH2(
                                    host, port, new Fingerprint(fingerprint), password))
                    : Optional.empty();
        }
    }

    private static int check(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
