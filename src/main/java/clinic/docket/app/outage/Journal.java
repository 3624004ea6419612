package clinic.docket.app.outage;

import clinic.docket.app.place.Secrets;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.outage.Jotted;
import clinic.docket.domain.outage.Jotting;
import clinic.docket.domain.outage.JottingId;
import clinic.docket.domain.outage.JottingKind;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.store.failure.StorageFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was jotted down at this workstation and is not in the database yet: encrypted, on the disk
 * when {@link #add} returns, and there again after a restart.
 */
public final class Journal {
    private static final int VERSION = 1;

    private final SealedFile file;

    private Journal(SealedFile file) {
        this.file = file;
    }

    /** Of this folder of data. */
    public static Journal in(Path folder) {
        return new Journal(
                new SealedFile(folder.resolve("jottings"), Secrets.in(folder), "jottings-key"));
    }

    /**
     * Oldest first.
     *
     * @throws StorageFailure when it cannot be read, or is not as it was written
     */
    public synchronized List<Jotted> all() {
        return file.read().map(Journal::read).orElse(List.of());
    }

    /** Returns when it is on the disk. */
    public synchronized void add(Jotted jotted) {
        var all = new ArrayList<>(all());
        all.add(jotted);
        file.write(written(all));
    }

    /** The database has it. */
    public synchronized void remove(JottingId id) {
        file.write(
                written(all().stream().filter(each -> !each.jotting().id().equals(id)).toList()));
    }

    /** It can be read no more; the next jotting begins a new one. */
    public synchronized void setAside() {
        file.setAside();
    }

    private static byte[] written(List<Jotted> all) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(all.size());
            for (var each : all) {
                write(out, each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Jotted jotted) throws IOException {
        var jotting = jotted.jotting();
        out.writeUTF(jotting.id().value().toString());
        out.writeLong(jotting.takenAt().toEpochMilli());
        out.writeUTF(jotting.by().value().toString());
        out.writeUTF(jotting.workstation());
        out.writeUTF(jotting.kind().name());
        out.writeBoolean(jotting.visit().isPresent());
        if (jotting.visit().isPresent()) {
            out.writeUTF(jotting.visit().get().id().value().toString());
            out.writeLong(jotting.visit().get().start().toEpochMilli());
        }
        out.writeUTF(jotting.text());
        out.writeBoolean(jotted.patient().isPresent());
        if (jotted.patient().isPresent()) {
            out.writeUTF(jotted.patient().get().family());
            out.writeUTF(jotted.patient().get().given());
        }
    }

    private static List<Jotted> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                throw new StorageFailure(
                        StorageFailure.Kind.TOO_NEW, "Jotted down by a newer Docket", null);
            }
            var all = new ArrayList<Jotted>();
            for (int left = in.readInt(); left > 0; left--) {
                all.add(read(in));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Jotted read(DataInputStream in) throws IOException {
        var id = new JottingId(UUID.fromString(in.readUTF()));
        var takenAt = Instant.ofEpochMilli(in.readLong());
        var by = new UserId(UUID.fromString(in.readUTF()));
        String workstation = in.readUTF();
        var kind = JottingKind.valueOf(in.readUTF());
        var visit = in.readBoolean() ? Optional.of(seen(in)) : Optional.<Jotting.Seen>empty();
        var jotting = new Jotting(id, takenAt, by, workstation, kind, visit, in.readUTF());
        return new Jotted(
                jotting,
                in.readBoolean()
                        ? Optional.of(new PatientName(in.readUTF(), in.readUTF()))
                        : Optional.empty());
    }

    private static Jotting.Seen seen(DataInputStream in) throws IOException {
        return new Jotting.Seen(
                new AppointmentId(UUID.fromString(in.readUTF())),
                Instant.ofEpochMilli(in.readLong()));
    }
}
