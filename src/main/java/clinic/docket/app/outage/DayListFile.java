package clinic.docket.app.outage;

import clinic.docket.domain.access.UserId;
import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.outage.DayList;
import clinic.docket.domain.outage.ListedVisit;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.time.SiteZone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A day list on the disk. Which day it is of and when it was true can be read by the workstation;
 * the visits are sealed once more, under a new key each time, which is wrapped for each person.
 */
final class DayListFile {
    private static final int VERSION = 1;

    private final SealedFile file;

    DayListFile(SealedFile file) {
        this.file = file;
    }

    /**
     * What can be read without anybody's password.
     *
     * @param keys the key of the visits, wrapped for each
     */
    record Sealed(
            LocalDate day,
            Instant asOf,
            String clinic,
            SiteZone zone,
            Map<UserId, byte[]> keys,
            ByteBuffer visits) {}

    void write(DayList list, Collection<SafeKey> readers) {
        var key = Seal.random(Seal.KEY_BYTES);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeLong(list.day().toEpochDay());
            out.writeLong(list.asOf().toEpochMilli());
            out.writeUTF(list.clinic());
            out.writeUTF(list.zone().id().getId());
            out.writeInt(readers.size());
            for (var each : readers) {
                var user = each.reader().user();
                out.writeUTF(user.value().toString());
                Blocks.write(out, each.pair().wrap(key, user));
            }
            Blocks.write(out, Seal.close(key, visits(list), context(list.day(), list.asOf())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.write(bytes.toByteArray());
    }

    void remove() {
        file.remove();
    }

    /** Empty when none is kept, or one that another Docket wrote. */
    Optional<Sealed> read() {
        return file.read().flatMap(DayListFile::sealed);
    }

    /** Empty when it was not sealed for this half of this person's key. */
    static Optional<DayList> open(Sealed sealed, UserId user, PrivateKey half) {
        return Optional.ofNullable(sealed.keys().get(user))
                .flatMap(wrapped -> SealedPair.unwrap(wrapped, half, user))
                .flatMap(key ->
                        Seal.open(
                                key, sealed.visits().array(), context(sealed.day(), sealed.asOf())))
                .map(DayListFile::visits)
                .map(visits ->
                        new DayList(
                                sealed.day(),
                                sealed.asOf(),
                                sealed.clinic(),
                                sealed.zone(),
                                visits));
    }

    private static Optional<Sealed> sealed(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != VERSION) {
                return Optional.empty();
            }
            var day = LocalDate.ofEpochDay(in.readLong());
            var asOf = Instant.ofEpochMilli(in.readLong());
            String clinic = in.readUTF();
            var zone = SiteZone.of(in.readUTF());
            var keys = new HashMap<UserId, byte[]>();
            for (int left = in.readInt(); left > 0; left--) {
                keys.put(new UserId(UUID.fromString(in.readUTF())), Blocks.read(in));
            }
            return Optional.of(
                    new Sealed(day, asOf, clinic, zone, keys, ByteBuffer.wrap(Blocks.read(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] visits(DayList list) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(list.visits().size());
            for (var visit : list.visits()) {
                out.writeUTF(visit.id().value().toString());
                out.writeLong(visit.start().toEpochMilli());
                out.writeUTF(visit.doctor());
                out.writeUTF(visit.patient().family());
                out.writeUTF(visit.patient().given());
                out.writeUTF(visit.visitType());
                out.writeUTF(visit.status().name());
            }
        }
        return bytes.toByteArray();
    }

    private static List<ListedVisit> visits(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var visits = new ArrayList<ListedVisit>();
            for (int left = in.readInt(); left > 0; left--) {
                visits.add(
                        new ListedVisit(
                                new AppointmentId(UUID.fromString(in.readUTF())),
                                Instant.ofEpochMilli(in.readLong()),
                                in.readUTF(),
                                new PatientName(in.readUTF(), in.readUTF()),
                                in.readUTF(),
                                AppointmentStatus.valueOf(in.readUTF())));
            }
            return visits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The visits of one moment cannot stand under the time of another. */
    private static byte[] context(LocalDate day, Instant asOf) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(day.toEpochDay())
                .putLong(asOf.toEpochMilli())
                .array();
    }
}
