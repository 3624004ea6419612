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
 * What a workstation has to know to connect to a shared database, as one text to be copied: of a
 * {@code docket server} its address, port and fingerprint, of a PostgreSQL server its address, and
 * the workstations' password. Whoever has it can connect.
 */
public final class ConnectionCode {
    private static final int FINGERPRINT_BYTES = 32;
    private static final int CHECK_BYTES = 4;
    private static final int SHARED_H2 = 1;
    private static final int POSTGRESQL = 2;

    private ConnectionCode() {}

    /** Letters, digits, hyphens and underscores, about 110 of them. */
    public static String of(DatabaseSettings settings) {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(bytes)) {
            write(settings, data);
            data.writeInt(check(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // There is no disk.
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static void write(DatabaseSettings settings, DataOutputStream data) throws IOException {
        switch (settings) {
            case DatabaseSettings.SharedH2 shared -> {
                data.writeByte(SHARED_H2);
                data.write(HexFormat.of().parseHex(shared.server().hex()));
                data.writeShort(shared.port());
                data.writeUTF(shared.host());
                data.writeUTF(shared.password());
            }
            case DatabaseSettings.Server server -> {
                data.writeByte(POSTGRESQL);
                data.writeUTF(server.url());
                data.writeUTF(server.user());
                data.writeUTF(server.password());
            }
            case DatabaseSettings.Embedded _, DatabaseSettings.InMemory _ ->
                    throw new IllegalArgumentException("Nobody else can connect to it");
        }
    }

    /** Blanks and line ends in it do no harm; empty when it is not whole. */
    public static Optional<DatabaseSettings> read(String typed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(typed.replaceAll("\\s", ""));
            return bytes.length > CHECK_BYTES ? read(bytes) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // Not one of ours: the caller says so.
        }
    }

    private static Optional<DatabaseSettings> read(byte[] bytes) throws IOException {
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var settings = read(data);
            return data.readInt() == check(bytes, bytes.length - CHECK_BYTES)
                    ? settings
                    : Optional.empty();
        }
    }

    private static Optional<DatabaseSettings> read(DataInputStream data) throws IOException {
        return switch (data.readByte()) {
            case SHARED_H2 -> Optional.of(readShared(data));
            case POSTGRESQL ->
                    Optional.of(
                            new DatabaseSettings.Server(
                                    data.readUTF(), data.readUTF(), data.readUTF()));
            default -> Optional.empty();
        };
    }

    private static DatabaseSettings readShared(DataInputStream data) throws IOException {
        var server = new Fingerprint(HexFormat.of().formatHex(data.readNBytes(FINGERPRINT_BYTES)));
        int port = data.readUnsignedShort();
        String host = data.readUTF();
        return new DatabaseSettings.SharedH2(host, port, server, data.readUTF());
    }

    private static int check(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
