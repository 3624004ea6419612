package clinic.docket.ui.calendar.week;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.service.schedule.SlotService.NextSlots;
import clinic.docket.ui.calendar.page.Load;
import clinic.docket.ui.calendar.page.Page;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A doctor's week in a few numbers.
 *
 * @param next the free times from today, or from the week that is shown where that is later; empty
 *     where this person may not look at them, or this doctor offers nothing
 * @param free times that the heads of the columns count
 * @param thirdNext days from today to the third next free time: what a patient who calls now would
 *     wait, whatever one cancellation does; empty where there are not three
 */
public record WeekOutlook(
        Practitioner doctor, Optional<NextSlots> next, Load load, int free, OptionalInt thirdNext) {
    private static final int THIRD = 2;

    /** Free times from two days on; the page is that of a week. */
    record Free(LocalDate today, Optional<NextSlots> fromToday, Optional<NextSlots> fromWeek) {}

    static WeekOutlook of(Page page, Practitioner doctor, Free free) {
        var days =
                page.sheets().stream()
                        .flatMap(sheet -> sheet.doctors().stream())
                        .filter(day -> day.practitioner().id().equals(doctor.id()))
                        .toList();
        return new WeekOutlook(
                doctor,
                free.fromWeek(),
                days.stream().map(Load::of).reduce(Load.NONE, Load::plus),
                days.stream().map(DoctorDay::free).mapToInt(each -> each.size()).sum(),
                thirdNext(page.grid().zone(), free));
    }

    private static OptionalInt thirdNext(SiteZone zone, Free free) {
        return free.fromToday().stream()
                .flatMap(next -> next.slots().stream().skip(THIRD).limit(1))
                .map(slot -> zone.date(slot.range().start()))
                .mapToInt(date -> Math.toIntExact(ChronoUnit.DAYS.between(free.today(), date)))
                .findFirst();
    }
}
