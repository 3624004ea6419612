package clinic.docket.ui.calendar.page;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.service.appointment.day.DaySheet;
import clinic.docket.service.appointment.day.DoctorDay;
import clinic.docket.ui.calendar.grid.ColumnKey;
import clinic.docket.ui.calendar.grid.GridColumn;
import clinic.docket.ui.calendar.grid.GridColumn.Block;
import clinic.docket.ui.calendar.grid.GridColumn.Kind;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final int ORTHOPAEDICS = 5;
    private static final List<Practitioner> DOCTORS =
            SampleDay.sheet().doctors().stream().map(DoctorDay::practitioner).toList();

    @Test
    void reachesFromTheFirstToTheLastWorkWithALittleAir() {
        var hours = page(Locale.ENGLISH).grid().hours();

        assertThat(hours).isEqualTo(new TimeRange(SampleDay.at("07:50"), SampleDay.at("17:10")));
    }

    @Test
    void headsAColumnWithRoomSpecialityCountAndLoad() {
        var header = column(0).header();

        assertThat(header.title().whole()).isEqualTo("Dr Lena Haddad");
        assertThat(header.detail())
                .isEqualTo(new GridColumn.Wording("Room 1 · General practice", "Room 1"));
        assertThat(header.count()).isEqualTo("25");
        assertThat(header.load().orElseThrow()).isBetween(0.7, 0.95);
        assertThat(header.description()).contains("25 visits").contains("% booked");
    }

    @Test
    void saysInTheHeadHowLateADoctorRuns() {
        var header = column(1).header();

        assertThat(header.late()).isEqualTo("+20\u00a0min");
        assertThat(header.description()).startsWith("Dr Tomasz Nowak, running 20\u00a0min late, ");
        assertThat(column(0).header().late()).isEmpty();
        assertThat(column(0).header().description()).startsWith("Dr Lena Haddad, Room 1");
    }

    @Test
    void marksClosedTimeLunchAndAbsence() {
        var blocks = column(ORTHOPAEDICS).blocks();

        assertThat(kinds(blocks)).startsWith(Kind.CLOSED, Kind.CLOSED).contains(Kind.AWAY);
        assertThat(blocks.stream().filter(each -> each.kind() == Kind.BREAK))
                .as("a lunch inside an absence needs no words")
                .isEmpty();
        assertThat(blocks)
                .contains(
                        new Block(
                                Kind.AWAY,
                                new TimeRange(SampleDay.at("12:30"), SampleDay.at("17:00")),
                                "Away",
                                "training"));
        assertThat(column(0).blocks())
                .extracting(Block::title)
                .contains("Lunch", "10\u00a0min free");
    }

    @Test
    void saysEverythingOfAVisitInOneSentence() {
        assertThat(okafor(Locale.ENGLISH).words().description())
                .isEqualTo(
                        "Okafor Amara, 10:50 to 11:10, arrived, Follow-up,"
                                + " Blood pressure, 3 months, interpreter, wheelchair");
        assertThat(okafor(Locale.GERMAN).words().description())
                .startsWith("Okafor Amara, 10:50 bis 11:10, ")
                .endsWith("Rollstuhl");
    }

    @Test
    void showsTheLengthWhereThereIsNoReason() {
        var lines = column(0).visits().stream().map(each -> each.words().detail());

        assertThat(lines.findFirst()).hasValueSatisfying(line -> assertThat(line).contains("20"));
    }

    @Test
    void keepsTheHoldOfAnotherDesk() {
        assertThat(column(1).holds())
                .singleElement()
                .satisfies(held -> assertThat(held.workstation()).isEqualTo("Desk 2"));
    }

    @Test
    void aWeekHasTheWorkingDaysOfOneDoctor() {
        var page = page(Locale.ENGLISH, Span.WEEK, DoctorChoice.USUAL, week());

        assertThat(page.grid().columns())
                .extracting(each -> each.header().title().whole())
                .containsExactly("Mon 23", "Tue 24 · today", "Wed 25", "Thu 26", "Fri 27");
        assertThat(page.grid().columns())
                .extracting(each -> each.header().detail().whole())
                .startsWith("no visits", "25 visits");
        assertThat(page.columns())
                .extracting(ColumnKey::practitioner)
                .containsOnly(DOCTORS.getFirst().id());
    }

    @Test
    void aWeekOfSeveralDoctorsGroupsThemByDayInTheirOrder() {
        var choice =
                new DoctorChoice(
                                List.of(),
                                Set.of(),
                                Set.of(DOCTORS.get(0).id(), DOCTORS.get(1).id()))
                        .moved(DOCTORS.get(1).id(), -1, DOCTORS);

        var page = page(Locale.GERMAN, Span.WEEK, choice, week());

        assertThat(page.grid().columns())
                .filteredOn(each -> each.date().equals(SampleDay.DATE))
                .extracting(each ->
                        each.header().title().whole() + "/" + each.header().detail().whole())
                .containsExactly("Di. 24. · heute/Dr Tomasz Nowak", "/Dr Lena Haddad");
    }

    @Test
    void aDayLeavesOutHiddenDoctors() {
        var choice = DoctorChoice.USUAL.toggled(Span.DAY, DOCTORS.getFirst().id(), DOCTORS);

        var page = page(Locale.ENGLISH, Span.DAY, choice, List.of(SampleDay.sheet()));

        assertThat(page.columns())
                .extracting(ColumnKey::practitioner)
                .doesNotContain(DOCTORS.getFirst().id())
                .hasSize(DOCTORS.size() - 1);
        assertThat(choice.toggled(Span.DAY, DOCTORS.getFirst().id(), DOCTORS).hidden()).isEmpty();
    }

    private static GridVisit okafor(Locale language) {
        return page(language).grid().columns().stream()
                .flatMap(column -> column.visits().stream())
                .filter(visit -> visit.name().display().equals("Okafor Amara"))
                .findFirst()
                .orElseThrow();
    }

    private static GridColumn<ColumnKey> column(int index) {
        return page(Locale.ENGLISH).grid().columns().get(index);
    }

    private static Page page(Locale language) {
        return page(language, Span.DAY, DoctorChoice.USUAL, List.of(SampleDay.sheet()));
    }

    private static Page page(
            Locale language, Span span, DoctorChoice choice, List<DaySheet> sheets) {
        var texts = new Texts(language);
        var formats = new Formats(texts, SampleDay.ZONE.id());
        var wanted = Wanted.of(span, SampleDay.DATE, Weeks.of(language), choice);
        return new Pages(texts, formats, DOCTORS).of(wanted, Page.Read.of(sheets), SampleDay.DATE);
    }

    private static List<DaySheet> week() {
        var tuesday = SampleDay.sheet();
        return SampleDay.DATE
                .minusDays(1)
                .datesUntil(SampleDay.DATE.plusDays(6))
                .map(date ->
                        date.equals(SampleDay.DATE)
                                ? tuesday
                                : new DaySheet(
                                        date, tuesday.site(), "", List.of(), tuesday.counts()))
                .toList();
    }

    private static List<Kind> kinds(List<Block> blocks) {
        return blocks.stream().map(Block::kind).toList();
    }
}
