package clinic.docket.app.outage;

import clinic.docket.app.place.Secrets;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.outage.ListReader;
import clinic.docket.store.failure.StorageFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys of all who used their password here, each in a sealed file of its own. */
final class SafeKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SafeKeys.class);
    private static final String FOLDER = "day-list-keys";
    private static final int VERSION = 1;

    private final Path folder;
    private final Secrets secrets;

    SafeKeys(Path clinic, Secrets secrets) {
        this.folder = clinic.resolve(FOLDER);
        this.secrets = secrets;
    }

    /** One that somebody changed is none, and is thrown away: its owner signs in once more. */
    List<SafeKey> all() {
        var all = new ArrayList<SafeKey>();
        for (String name : names()) {
            try {
                file(name).read().map(SafeKeys::read).ifPresent(all::add);
            } catch (StorageFailure | IllegalArgumentException | UncheckedIOException e) {
                if (KeyRingFailure.is(e)) {
                    throw e; // Nobody has changed it.
                }
                LOG.warn("A key of the day list cannot be read: {}", e.toString());
                file(name).remove();
            }
        }
        return all;
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.endsWith(".new"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void keep(SafeKey key) {
        try {
            Files.createDirectories(folder);
            file(key.reader().user()).write(written(key));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void remove(UserId user) {
        file(user).remove();
    }

    private SealedFile file(UserId user) {
        return file(user.value().toString());
    }

    private SealedFile file(String name) {
        return new SealedFile(folder.resolve(name), secrets, DayListSafe.SECRET);
    }

    private static byte[] written(SafeKey key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            write(out, key.reader());
            out.writeLong(key.day().toEpochDay());
            out.writeUTF(key.zone().id().getId());
            key.pair().write(out);
            out.writeInt(key.failed());
            out.writeLong(key.lockedUntil().map(Instant::toEpochMilli).orElse(0L));
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, ListReader reader) throws IOException {
        out.writeUTF(reader.user().value().toString());
        out.writeUTF(reader.login());
        out.writeUTF(reader.displayName());
        out.writeUTF(reader.role().name());
        out.writeBoolean(reader.mayJot());
        out.writeLong(reader.lockAfter().toMillis());
        out.writeUTF(reader.passwordStamp());
    }

    private static SafeKey read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new IllegalArgumentException("Written by another Docket");
            }
            var reader = reader(in);
            var day = LocalDate.ofEpochDay(in.readLong());
            var zone = SiteZone.of(in.readUTF());
            var pair = SealedPair.read(in);
            int failed = in.readInt();
            long until = in.readLong();
            return new SafeKey(
                    reader,
                    day,
                    zone,
                    pair,
                    failed,
                    until == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(until)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ListReader reader(DataInputStream in) throws IOException {
        return new ListReader(
                new UserId(UUID.fromString(in.readUTF())),
                in.readUTF(),
                in.readUTF(),
                Role.valueOf(in.readUTF()),
                in.readBoolean(),
                Duration.ofMillis(in.readLong()),
                in.readUTF());
    }

    private static StorageFailure failed(IOException cause) {
        return new StorageFailure(
                StorageFailure.Kind.NOT_WRITABLE, "The keys cannot be read or kept", cause);
    }
}
