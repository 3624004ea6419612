package clinic.docket.app.outage;

import clinic.docket.app.place.Secrets;
import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.LockoutPolicy;
import clinic.docket.domain.access.UserId;
import clinic.docket.domain.outage.DayList;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.access.AccountRule;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.outage.ListReader;
import clinic.docket.store.failure.StorageFailure;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The day list on this computer's disk, and who may open it while the database is away: people who
 * used their password here on that day, with that password. Takes its time; safe to use from every
 * thread.
 */
public final class DayListSafe {
    /** Of the workstation's key, without which not even the names of the readers are seen. */
    static final String SECRET = "day-list-key";

    private static final Logger LOG = LoggerFactory.getLogger(DayListSafe.class);
    private static final String LIST = "day-list";

    private final Passwords passwords;
    private final InstantSource clock;
    private final SafeKeys keys;
    private final DayListFile file;

    private DayListSafe(Path folder, Passwords passwords, InstantSource clock) {
        this.passwords = passwords;
        this.clock = clock;
        var secrets = Secrets.in(folder);
        keys = new SafeKeys(folder, secrets);
        file = new DayListFile(new SealedFile(folder.resolve(LIST), secrets, SECRET));
    }

    /** Of this folder of data; nothing is made before the first is admitted. */
    public static DayListSafe in(Path folder, Passwords passwords, InstantSource clock) {
        return new DayListSafe(folder, passwords, clock);
    }

    /** A list that somebody could open now. */
    public record Offer(Instant asOf, String clinic, SiteZone zone, List<ListReader> readers) {}

    /**
     * From now on and until the end of the day this person opens with this password what is written
     * next. Whoever was admitted before with the same password still opens what is there.
     *
     * @param password has just let them in
     */
    public synchronized void admit(ListReader reader, SiteZone zone, String password) {
        var day = zone.date(clock.instant());
        var before =
                today().stream()
                        .filter(key -> key.reader().user().equals(reader.user()))
                        .filter(key -> key.day().equals(day))
                        .filter(key -> isOf(key, password))
                        .findFirst();
        keys.keep(
                before.map(key -> key.of(reader).withoutTries())
                        .orElseGet(() ->
                                new SafeKey(
                                        reader,
                                        day,
                                        zone,
                                        SealedPair.make(reader.user(), password, passwords),
                                        0,
                                        Optional.empty())));
    }

    private boolean isOf(SafeKey key, String password) {
        return key.pair().opened(key.reader().user(), password, passwords).isPresent();
    }

    /** Who may open it today. */
    public synchronized List<UserId> admitted() {
        return today().stream().map(key -> key.reader().user()).toList();
    }

    /**
     * What the database says of all who are admitted. Who is missing, or has another password now,
     * has to sign in again.
     */
    public synchronized void confirm(Collection<ListReader> asTheyStand) {
        var known =
                asTheyStand.stream()
                        .collect(Collectors.toMap(ListReader::user, Function.identity()));
        for (var key : today()) {
            var old = key.reader();
            var now = known.get(old.user());
            if (now == null || !now.passwordStamp().equals(old.passwordStamp())) {
                keys.remove(old.user());
            } else if (!now.equals(old)) {
                keys.keep(key.of(now));
            }
        }
    }

    /** In place of the list before, for all who are admitted; without them there is none. */
    public synchronized void write(DayList list) {
        var readers = today().stream().filter(key -> key.day().equals(list.day())).toList();
        if (readers.isEmpty()) {
            file.remove();
        } else {
            file.write(list, readers);
        }
    }

    /** What is not of today is not kept. */
    public synchronized void sweep() {
        today();
        if (list().isEmpty()) {
            file.remove();
        }
    }

    /** The folder means another database from now on. */
    public synchronized void clear() {
        keys.all().forEach(key -> keys.remove(key.reader().user()));
        file.remove();
    }

    /** Empty when there is no list of today that anybody could open. */
    public synchronized Optional<Offer> offer() {
        return list().map(sealed ->
                        new Offer(
                                sealed.asOf(),
                                sealed.clinic(),
                                sealed.zone(),
                                today().stream()
                                        .map(SafeKey::reader)
                                        .filter(reader -> sealed.keys().containsKey(reader.user()))
                                        .toList()))
                .filter(offer -> !offer.readers().isEmpty());
    }

    /**
     * Opens the list of today. Wrong tries are counted at this computer, with the delays of the
     * sign-in; one answer for a wrong password and for somebody who has not been here.
     */
    public synchronized Outcome<OpenedList, AccessRefusal> open(String login, String password) {
        var name = AccountRule.normalized(login);
        var found =
                today().stream()
                        .filter(key -> AccountRule.normalized(key.reader().login()).equals(name))
                        .findFirst();
        if (found.isEmpty()) {
            passwords.matchesNobody();
            return Outcome.refused(new AccessRefusal.NotKnownHere());
        }
        return found.get().isLocked(clock.instant())
                ? locked(found.get())
                : tried(found.get(), password);
    }

    private Outcome<OpenedList, AccessRefusal> locked(SafeKey key) {
        passwords.matchesNobody();
        return Outcome.refused(new AccessRefusal.AccountLocked(key.lockedUntil().orElseThrow()));
    }

    /** Counted first: whoever ends the program meanwhile has used up the try. */
    private Outcome<OpenedList, AccessRefusal> tried(SafeKey key, String password) {
        var counted = key.tried(clock.instant());
        keys.keep(counted);
        var reader = key.reader();
        var half = key.pair().opened(reader.user(), password, passwords);
        if (half.isEmpty()) {
            return counted.failed() < LockoutPolicy.MAX_ATTEMPTS
                    ? Outcome.refused(new AccessRefusal.NotKnownHere())
                    : Outcome.refused(
                            new AccessRefusal.AccountLocked(counted.lockedUntil().orElseThrow()));
        }
        keys.keep(key.withoutTries());
        return list().flatMap(sealed -> DayListFile.open(sealed, reader.user(), half.get()))
                .<Outcome<OpenedList, AccessRefusal>>map(
                        list -> Outcome.done(new OpenedList(reader, list)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NoDayListHere()));
    }

    /** The keys that count; those of other days are thrown away. */
    private List<SafeKey> today() {
        var now = clock.instant();
        var all = keys.all();
        all.stream()
                .filter(key -> !key.counts(now))
                .forEach(key -> keys.remove(key.reader().user()));
        return all.stream().filter(key -> key.counts(now)).toList();
    }

    private Optional<DayListFile.Sealed> list() {
        try {
            return file.read()
                    .filter(sealed -> sealed.day().equals(sealed.zone().date(clock.instant())));
        } catch (StorageFailure e) {
            LOG.warn("The day list cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }
}
