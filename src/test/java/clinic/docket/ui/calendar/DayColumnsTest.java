package clinic.docket.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.grid.GridColumn;
import clinic.docket.ui.calendar.grid.GridColumn.Block;
import clinic.docket.ui.calendar.grid.GridColumn.Kind;
import clinic.docket.ui.calendar.grid.card.GridVisit;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayColumnsTest {
    private static final int ORTHOPAEDICS = 5;

    @Test
    void reachesFromTheFirstToTheLastWorkWithALittleAir() {
        var hours = columns(Locale.ENGLISH).of(SampleDay.sheet()).hours();

        assertThat(hours).isEqualTo(new TimeRange(SampleDay.at("07:50"), SampleDay.at("17:10")));
    }

    @Test
    void headsAColumnWithRoomSpecialityCountAndLoad() {
        var header = column(0).header();

        assertThat(header.title()).isEqualTo("Dr Lena Haddad");
        assertThat(header.detail()).isEqualTo("Room 1 · General practice");
        assertThat(header.count()).isEqualTo("25");
        assertThat(header.load()).isBetween(0.7, 0.95);
        assertThat(header.description()).contains("25 visits").contains("% booked");
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

    private static GridVisit okafor(Locale language) {
        return columns(language).of(SampleDay.sheet()).columns().stream()
                .flatMap(column -> column.visits().stream())
                .filter(visit -> visit.name().display().equals("Okafor Amara"))
                .findFirst()
                .orElseThrow();
    }

    private static GridColumn<PractitionerId> column(int index) {
        return columns(Locale.ENGLISH).of(SampleDay.sheet()).columns().get(index);
    }

    private static DayColumns columns(Locale language) {
        var texts = new Texts(language);
        return new DayColumns(texts, new Formats(texts, SampleDay.ZONE.id()));
    }

    private static List<Kind> kinds(List<Block> blocks) {
        return blocks.stream().map(Block::kind).toList();
    }
}
