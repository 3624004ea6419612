package clinic.docket.ui.calendar.grid.card;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.AppointmentId;
import clinic.docket.domain.appointment.AppointmentStatus;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.fixture.SampleDay;
import clinic.docket.ui.calendar.grid.card.CardLayout.Role;
import clinic.docket.ui.part.status.Alert;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of section 5 of the design: what fits decides. */
class CardLayoutTest {
    private static final double NARROW = 160;
    private static final double WIDE = 240;

    /** Every letter six pixels wide. */
    private static final TextWidths WIDTHS = (text, face) -> text.length() * 6.0;

    @ParameterizedTest
    @CsvSource({
        // height, lines of text below the name
        "10, 0",
        "13, 0", // fit day
        "14, 0",
        "19, 0",
        "26, 0", // 10 minutes
        "27, 1",
        "29, 1",
        "35, 1", // 15 minutes
        "36, 1",
        "39, 1",
        "49, 1", // 20 minutes
        "50, 2",
        "59, 2",
        "99, 2", // 30 minutes
        "100, 3",
        "119, 3" // 60 minutes
    })
    void theHeightDecidesHowManyLines(double height, int lines) {
        var layout = layout(visit("Mole removal", Alert.WHEELCHAIR), NARROW, height);

        var below = layout.pieces().stream().filter(each -> each.role() == Role.LINE).toList();
        assertThat(below).hasSize(lines);
        assertThat(below).allMatch(each -> each.middle() > layout.iconMiddle());
        assertThat(layout.text(Role.FAMILY)).contains("Okafor");
    }

    @Test
    void theLinesAreTimeAndTypeThenReasonThenAlertsInWords() {
        assertThat(layout(visit("Mole", Alert.WHEELCHAIR), NARROW, 119).text(Role.LINE))
                .contains("09:00 · Check-up\nMole\nWheelchair");
    }

    @Test
    void noLineLiesBelowTheCard() {
        for (double height = 9; height < 130; height++) {
            double edge = height;
            assertThat(layout(visit("Mole", Alert.WHEELCHAIR), NARROW, height).pieces())
                    .allMatch(each -> each.middle() + 4 <= edge);
        }
    }

    @Test
    void anOverbookedCardHasItsSignAndItsWordAlsoWhereThereIsLittleRoom() {
        var layout = layout(visit("", Alert.OVERBOOKED, Alert.ALLERGY), 80, 29);

        assertThat(layout.alerts()).extracting(CardLayout.Icon::code).containsExactly("fth-layers");
        assertThat(layout.text(Role.LINE)).contains("Check-up");
        assertThat(layout.text(Role.FAMILY)).contains("Okafor");
    }

    @Test
    void aWideCardHasEverythingInOneLine() {
        var layout = layout(visit(""), WIDE, 32);

        assertThat(layout.text(Role.TIME)).contains("09:00");
        assertThat(layout.text(Role.TYPE)).contains("Check-up");
        assertThat(layout.text(Role.LINE)).isEmpty();
        assertThat(layout(visit(""), WIDE, 33).text(Role.LINE)).contains("09:00 · Check-up");
    }

    @Test
    void aDayOfAWeekHasItsTimesInTheSmallestWindowToo() {
        assertThat(layout(visit(""), 187, 20).text(Role.TIME)).contains("09:00");
        assertThat(layout(visit(""), 162, 20).text(Role.TIME)).isEmpty();
    }

    @Test
    void theTypeGoesWholeBeforeTheNameIsCut() {
        var layout = layout(visit("", Alert.WHEELCHAIR, Alert.INTERPRETER), 200, 20);

        assertThat(layout.text(Role.TYPE)).isEmpty();
        assertThat(layout.text(Role.GIVEN)).contains("Amara");
    }

    @Test
    void theTypeIsNeverHalfAWordBelowTheNameEither() {
        assertThat(layout(visit(""), 100, 30).text(Role.LINE)).contains("09:00");
    }

    @Test
    void thenTheGivenNameGetsAnEllipsis() {
        var layout = layout(visit(""), 95, 20);

        assertThat(layout.text(Role.FAMILY)).contains("Okafor");
        assertThat(layout.text(Role.GIVEN)).contains("Am…");
    }

    @Test
    void moreThanThreeAlertsBecomeANumber() {
        var layout =
                layout(
                        visit(
                                "",
                                Alert.INTERPRETER,
                                Alert.WHEELCHAIR,
                                Alert.ONLINE,
                                Alert.NEW_PATIENT,
                                Alert.ALLERGY),
                        NARROW,
                        20);

        assertThat(layout.alerts()).hasSize(3);
        assertThat(layout.text(Role.MORE)).contains("+2");
    }

    @Test
    void theFamilyNameIsTheLastThingThatIsCut() {
        var tight = layout(visit("", Alert.WHEELCHAIR, Alert.ALLERGY), 72, 20);
        assertThat(tight.text(Role.FAMILY)).contains("Okafor");
        assertThat(tight.alerts()).isEmpty();

        assertThat(layout(visit(""), 50, 20).text(Role.FAMILY)).contains("Ok…");
    }

    @Test
    void nothingReachesOverTheEdge() {
        for (double width = 60; width < 300; width += 7) {
            double edge = width;
            var layout = layout(visit("Mole removal", Alert.WHEELCHAIR, Alert.ALLERGY), width, 59);
            assertThat(layout.pieces())
                    .allMatch(each -> each.x() + WIDTHS.of(each.text(), each.face()) <= edge - 5);
            assertThat(layout.alerts()).allMatch(each -> each.x() + each.size() <= edge - 5);
        }
    }

    @Test
    void whatIsOverIsNotBold() {
        var done = visit(AppointmentStatus.FULFILLED, "");
        var cancelled = visit(AppointmentStatus.CANCELLED, "", Alert.WHEELCHAIR);

        assertThat(faceOfFamily(visit(""))).isEqualTo(TextWidths.Face.NORMAL_BOLD);
        assertThat(faceOfFamily(done)).isEqualTo(TextWidths.Face.NORMAL);
        assertThat(faceOfFamily(cancelled)).isEqualTo(TextWidths.Face.SMALL);
        assertThat(layout(cancelled, NARROW, 39).alerts()).isEmpty();
        assertThat(layout(cancelled, NARROW, 39).text(Role.LINE)).isEmpty();
    }

    private static TextWidths.Face faceOfFamily(GridVisit visit) {
        return layout(visit, NARROW, 39).pieces().stream()
                .filter(each -> each.role() == Role.FAMILY)
                .findFirst()
                .orElseThrow()
                .face();
    }

    private static CardLayout layout(GridVisit visit, double width, double height) {
        return CardLayout.of(visit, width, height, WIDTHS);
    }

    private static GridVisit visit(String detail, Alert... alerts) {
        return visit(AppointmentStatus.BOOKED, detail, alerts);
    }

    private static GridVisit visit(AppointmentStatus status, String detail, Alert... alerts) {
        return new GridVisit(
                new AppointmentId(new UUID(0, 1)),
                new TimeRange(SampleDay.at("09:00"), SampleDay.at("09:20")),
                status,
                new PatientName("Okafor", "Amara"),
                List.of(alerts),
                new GridVisit.Words("09:00", "Check-up", detail, "Wheelchair", ""));
    }
}
