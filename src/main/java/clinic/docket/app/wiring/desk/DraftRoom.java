package clinic.docket.app.wiring.desk;

import clinic.docket.app.wiring.DeskPeople;
import clinic.docket.app.wiring.Frame;
import clinic.docket.domain.access.Permission;
import clinic.docket.domain.appointment.draft.DraftWish;
import clinic.docket.domain.appointment.draft.ParkedBooking;
import clinic.docket.domain.appointment.draft.TypedNewcomer;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.service.appointment.draft.DraftService;
import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.booking.newcomer.NewcomerText;
import clinic.docket.ui.booking.wish.DoctorChoice;
import clinic.docket.ui.booking.wish.Draft;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.kit.Background;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the drafts of whoever sits at a desk in the database, so that they outlast the window. What
 * could not be written is written with the next one; until then it waits in this window alone.
 */
final class DraftRoom implements Drafts.Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(DraftRoom.class);

    private final DeskPeople people;
    private final DraftService service;
    private final Background background;

    /** What the database does not know yet; a draft that is not wanted any more is empty. */
    private final Map<UUID, Optional<Draft>> unwritten = new LinkedHashMap<>();

    private DraftRoom(Frame frame, DeskPeople people) {
        this.people = people;
        this.service = people.services().drafts();
        this.background = frame.background();
    }

    /** Reads what waits for this person, and keeps what they park from now on. */
    static void join(Frame frame, DeskPeople people, Drafts drafts) {
        if (people.may(Permission.BOOK_APPOINTMENT) && people.may(Permission.FIND_PATIENT)) {
            var room = new DraftRoom(frame, people);
            drafts.keepBy(room);
            room.read(drafts);
        }
    }

    private void read(Drafts drafts) {
        background
                .call(() -> service.find(people.session()))
                .onSuccess(
                        found -> found.forEach(kept -> drafts.add(draft(kept, people.directory()))))
                .onFailure(DraftRoom::told)
                .start();
    }

    @Override
    public void parked(Draft draft) {
        write(draft.id(), Optional.of(draft));
    }

    @Override
    public void removed(Draft draft) {
        write(draft.id(), Optional.empty());
    }

    private void write(UUID id, Optional<Draft> draft) {
        synchronized (unwritten) {
            unwritten.put(id, draft);
        }
        background.run(this::flush).onFailure(DraftRoom::told).start();
    }

    /** One after the other, and always as it stands now. */
    @Override
    public synchronized void flush() {
        for (var each : waiting().entrySet()) {
            each.getValue()
                    .ifPresentOrElse(
                            draft -> service.keep(people.session(), parkedBooking(draft)),
                            () -> service.remove(people.session(), each.getKey()));
            synchronized (unwritten) {
                unwritten.remove(each.getKey(), each.getValue());
            }
        }
    }

    private Map<UUID, Optional<Draft>> waiting() {
        synchronized (unwritten) {
            return new LinkedHashMap<>(unwritten);
        }
    }

    /** What a database says of it may quote what was typed. */
    private static void told(Throwable failure) {
        LOG.warn(
                "Drafts stay in this window until they can be kept: {}",
                failure.getClass().getSimpleName());
    }

    private static ParkedBooking parkedBooking(Draft draft) {
        return new ParkedBooking(
                draft.id(),
                draft.parkedAt(),
                draft.typed(),
                draft.patient().map(PatientSummary::id),
                draft.newcomer()
                        .map(each ->
                                new TypedNewcomer(
                                        each.familyName(),
                                        each.givenName(),
                                        each.birthDate(),
                                        each.phone())),
                draft.visitType().map(VisitType::id),
                new DraftWish(
                        draft.doctor()
                                .map(each ->
                                        new DraftWish.Doctors(
                                                each.doctor().map(Practitioner::id),
                                                each.speciality(),
                                                each.orAny())),
                        draft.from(),
                        draft.dayPart(),
                        draft.reason()));
    }

    private static Draft draft(DraftService.Kept kept, Directory known) {
        var draft = kept.draft();
        var wish = draft.wish();
        return new Draft(
                draft.id(),
                draft.parkedAt(),
                draft.typed(),
                kept.patient(),
                draft.newcomer()
                        .map(each ->
                                new NewcomerText(
                                        each.familyName(),
                                        each.givenName(),
                                        each.birthDate(),
                                        each.phone())),
                draft.visitType().flatMap(known::visitType).filter(VisitType::active),
                wish.doctors()
                        .map(each ->
                                new DoctorChoice(
                                        each.doctor()
                                                .flatMap(known::practitioner)
                                                .filter(Practitioner::active),
                                        each.speciality(),
                                        each.orAny())),
                wish.from(),
                wish.part(),
                wish.reason());
    }
}
