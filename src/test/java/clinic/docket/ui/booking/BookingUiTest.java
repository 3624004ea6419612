package clinic.docket.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.docket.domain.appointment.Appointment;
import clinic.docket.domain.patient.Patient;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.patient.Sex;
import clinic.docket.domain.schedule.slot.DayPart;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.fixture.OpenClinic;
import clinic.docket.fixture.SmallClinic;
import clinic.docket.service.schedule.SlotRequest;
import clinic.docket.ui.kit.AccessibleNames;
import clinic.docket.ui.kit.look.Theme;
import clinic.docket.ui.part.slot.SlotList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The booking dialog by keyboard, on the real services and a database in memory. */
@ExtendWith(ApplicationExtension.class)
class BookingUiTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(1990, 2, 19);

    private OpenClinic clinic;
    private DialogRobot desk;
    private Patient silva;

    @Start
    void start(Stage stage) {
        clinic = OpenClinic.inMemory();
        silva = patient("Silva", "Mateus", BIRTHDAY);
        patient("Silvestri", "Maria", LocalDate.of(2016, 2, 19));
        patient("Silveira", "Ana", LocalDate.of(1971, 8, 2));
        for (var name : List.of("Okafor", "Lindqvist", "Nguyen", "Ortega", "Petrov")) {
            patient(name, "Sam", BIRTHDAY);
        }
        clinic.book(silva, "08:00");
        clinic.startDay();
        clinic.clock().set(clinic.at("08:40"));
        desk = new DialogRobot(stage, clinic, Locale.ENGLISH, Theme.LIGHT);
    }

    @AfterEach
    void closeClinic() {
        desk.close();
    }

    @Test
    void booksTheNextFreeSlotForAKnownPatientInElevenKeysWithoutTheMouse() {
        desk.pressB();
        desk.search("sil 19.2", "2 found");
        desk.press(KeyCode.ENTER);
        desk.waitFor("Held for you");
        assertThat(desk.mainButton()).isEqualTo("Book Mon 08:40");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());

        assertThat(desk.keys()).isEqualTo(11).isLessThanOrEqualTo(13);
        assertThat(desk.clicks()).isZero();
        assertThat(desk.booked()).singleElement().satisfies(this::isSilvasNextVisit);
        assertThat(desk.notice()).isEqualTo("Silva Mateus booked Mon 08:40");
    }

    @Test
    void registersAndBooksSomebodyNewInFewerThanFortyEightKeys() {
        desk.pressB();
        desk.search("Ferreira 4.3", "New patient “Ferreira”, born 4 Mar");
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.waitFor("Search instead");
        desk.type("Joana");
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.END);
        desk.type("1988");
        desk.press(KeyCode.TAB);
        desk.type("030 5550142");
        desk.press(KeyCode.ENTER);
        desk.waitFor("Ferreira");
        desk.waitUntil("booking is possible", () -> desk.mainButton().startsWith("Book Mon"));
        desk.waitUntil("the slot is held", () -> desk.shows("Held for you"));
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());

        assertThat(desk.keys()).isLessThanOrEqualTo(48);
        assertThat(desk.clicks()).isZero();
        var found = clinic.services().patients().find(clinic.receptionist(), "ferreira", 5);
        assertThat(found)
                .singleElement()
                .satisfies(patient -> {
                    assertThat(patient.name()).isEqualTo(new PatientName("Ferreira", "Joana"));
                    assertThat(patient.birthDate()).isEqualTo(LocalDate.of(1988, 3, 4));
                });
        assertThat(desk.booked())
                .extracting(Appointment::patient)
                .containsExactly(found.getFirst().id());
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithANewcomerAndLosesNothing() {
        desk.pressB();
        desk.search("Ferreira 4.3", "New patient");
        desk.press(KeyCode.CONTROL, KeyCode.N);
        desk.waitFor("Search instead");
        desk.press(KeyCode.ENTER);
        desk.waitFor("This is no date.");

        assertThat(desk.focused()).isEqualTo(desk.field("Birth date"));
        desk.type("2088");
        desk.press(KeyCode.ENTER);
        desk.waitFor("in the future");

        assertThat(desk.field("Family name").getText()).isEqualTo("Ferreira");
        assertThat(desk.field("Birth date").getText()).isEqualTo("04.03.2088");
    }

    @Test
    void holdsTheFirstSlotAtOnceForAllDesksAndMovesTheHoldWithTheChoice() {
        takeSilva();
        assertThat(freeAtTheOtherDesk()).doesNotContain("08:40").contains("09:10");

        desk.press(KeyCode.DIGIT2);
        desk.waitUntil("the second slot is held", () -> freeAtTheOtherDesk().contains("08:40"));
        assertThat(freeAtTheOtherDesk()).doesNotContain("09:10");

        desk.press(KeyCode.UP);
        desk.waitUntil("the first slot is held", () -> !freeAtTheOtherDesk().contains("08:40"));
        assertThat(desk.mainButton()).isEqualTo("Book Mon 08:40");
    }

    @Test
    void writesDigitsIntoAFieldInsteadOfChoosing() {
        takeSilva();
        desk.press(KeyCode.ALT, KeyCode.R);
        desk.type("2 h k");

        assertThat(desk.field("Reason").getText()).isEqualTo("2 h k");
        assertThat(desk.mainButton()).isEqualTo("Book Mon 08:40");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());
        assertThat(desk.booked()).extracting(Appointment::reason).containsExactly("2 h k");
    }

    @Test
    void turnsThePages() {
        takeSilva();
        var first = desk.chosenRow();
        desk.press(KeyCode.PAGE_DOWN);
        desk.waitFor("Earlier slots");
        assertThat(desk.chosenRow()).isNotEqualTo(first);
        desk.waitFor("Held for you");

        desk.press(KeyCode.PAGE_UP);
        desk.waitUntil("the first page", () -> !desk.shows("Earlier slots"));
        desk.waitUntil("the first slot is held", () -> !freeAtTheOtherDesk().contains("08:40"));
    }

    @Test
    void parksTheDraftReleasesTheHoldAndOffersTheDraftAgain() {
        takeSilva();
        desk.press(KeyCode.ALT, KeyCode.R);
        desk.type("blood pressure");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.isOpen()).isFalse();
        desk.waitUntil("the hold is released", () -> freeAtTheOtherDesk().contains("08:40"));

        desk.pressB();
        desk.waitFor("Draft for Silva Mateus, 08:40");
        desk.press(KeyCode.ENTER);
        desk.waitFor("Held for you");
        assertThat(desk.field("Reason").getText()).isEqualTo("blood pressure");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());
        assertThat(desk.booked()).singleElement().satisfies(this::isSilvasNextVisit);
    }

    @Test
    void discardsADraftAndJustClosesWithNothingTyped() {
        takeSilva();
        desk.press(KeyCode.ESCAPE);
        desk.pressB();
        desk.waitFor("Draft for Silva Mateus");
        desk.press(KeyCode.DELETE);
        desk.waitUntil("no draft", () -> !desk.shows("Draft for"));
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.isOpen()).isFalse();

        desk.pressB();
        assertThat(desk.shows("Draft for")).isFalse();
    }

    @Test
    void saysWhoWasQuickerAndHoldsTheNextSlot() {
        takeSilva();
        var okafor = clinic.newPatient("Okafor", "Ada");
        clinic.book(okafor, "09:10");
        desk.press(KeyCode.DIGIT2);
        desk.waitFor("until 09:40");

        desk.waitUntil("the next slot is held", () -> desk.shows("Held for you"));
        assertThat(desk.chosenRow()).doesNotContain("09:10");
        assertThat(desk.isOpen()).isTrue();
    }

    @Test
    void warnsOfAnotherVisitOnTheDayAndBooksItAllTheSameWithOneMoreKey() {
        clinic.book(silva, "15:00");
        takeSilva();
        desk.waitFor("on the same day, at 15:00");
        desk.press(KeyCode.ALT, KeyCode.R);
        desk.type("rash");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("asks", () -> desk.mainButton().equals("Book Mon 08:40 all the same"));
        assertThat(desk.focused().getAccessibleText()).isEqualTo("Book Mon 08:40 all the same");
        assertThat(desk.focused().getAccessibleHelp()).contains("on the same day, at 15:00");

        desk.press(KeyCode.ESCAPE);
        desk.waitUntil("no longer asks", () -> desk.mainButton().equals("Book Mon 08:40"));
        desk.press(KeyCode.ENTER);
        desk.waitUntil("asks", () -> desk.mainButton().endsWith("all the same"));
        desk.press(KeyCode.DOWN);
        desk.waitUntil("another slot", () -> desk.mainButton().equals("Book Mon 09:10"));
        desk.waitFor("Held for you");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("asks again", () -> desk.mainButton().endsWith("all the same"));
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());

        assertThat(desk.booked())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.range()).isEqualTo(clinic.range("09:10", 30));
                    assertThat(visit.reason()).isEqualTo("rash");
                });
    }

    @Test
    void warnsInTheLastMinuteAndKeepsTheSlotWithOneKey() {
        takeSilva();
        clinic.clock().advance(Duration.ofSeconds(245));
        desk.waitFor("0:55 left");
        desk.press(KeyCode.K);
        desk.waitFor("Held for you 5:00");
    }

    @Test
    void searchesAgainWhenTheHoldRanOutAndWaitsForAKey() {
        takeSilva();
        clinic.clock().advance(Duration.ofSeconds(301));
        desk.waitFor("No longer held");
        desk.waitUntil("offers to hold", () -> desk.mainButton().startsWith("Hold Mon"));
        assertThat(freeAtTheOtherDesk()).contains("08:50");

        desk.press(KeyCode.ENTER);
        desk.waitFor("Held for you");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());
        assertThat(desk.booked()).hasSize(1);
    }

    @Test
    void holdsTheTimeThatWasChosenInTheCalendar() {
        desk.open(new BookingStart.FreeTime(SmallClinic.BRANDT.id(), clinic.at("14:05")));
        desk.waitFor("Held for you");
        assertThat(desk.chosenRow()).contains("14:05", "Dr. Brandt · Room 2", "in the calendar");

        desk.search("sil 19.2", "2 found");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("may book", () -> desk.mainButton().equals("Book Mon 14:05"));
        desk.waitFor("Held for you");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());
        assertThat(desk.booked())
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.range().start()).isEqualTo(clinic.at("14:05"));
                    assertThat(visit.practitioner()).isEqualTo(SmallClinic.BRANDT.id());
                });
    }

    @Test
    void booksTheNextVisitOfThePatientOnScreenWithOneKey() {
        desk.open(new BookingStart.ForPatient(summary(silva)));
        desk.waitFor("Held for you");
        desk.press(KeyCode.ENTER);
        desk.waitUntil("the dialog is closed", () -> !desk.isOpen());

        assertThat(desk.keys()).isEqualTo(1);
        assertThat(desk.booked()).singleElement().satisfies(this::isSilvasNextVisit);
    }

    @Test
    void givesTheSlotBackWhenTheWindowCloses() {
        takeSilva();
        javafx.application.Platform.runLater(desk.stage()::hide);
        desk.waitUntil("the hold is released", () -> freeAtTheOtherDesk().contains("08:40"));
    }

    @Test
    void namesEveryControlForAScreenReader() {
        takeSilva();

        assertThat(AccessibleNames.missingIn(desk.scene().getRoot())).isEmpty();
        assertThat(desk.focused())
                .isInstanceOfSatisfying(
                        SlotList.class,
                        list -> assertThat(list.getAccessibleText()).contains("08:40"));
    }

    @Test
    void reachesEveryFieldByItsKey() {
        takeSilva();
        desk.press(KeyCode.ALT, KeyCode.P);

        assertThat(desk.focused()).isEqualTo(desk.field("Patient"));
        assertThat(((TextField) desk.focused()).getSelectedText()).isEqualTo("sil 19.2");
        for (var key : List.of(KeyCode.V, KeyCode.D, KeyCode.F, KeyCode.T, KeyCode.R)) {
            var before = desk.focused();
            desk.press(KeyCode.ALT, key);
            assertThat(desk.focused()).as("Alt+%s", key).isNotEqualTo(before);
        }
    }

    private void takeSilva() {
        desk.pressB();
        desk.search("sil 19.2", "2 found");
        desk.press(KeyCode.ENTER);
        desk.waitFor("Held for you");
    }

    private void isSilvasNextVisit(Appointment visit) {
        assertThat(visit.patient()).isEqualTo(silva.id());
        assertThat(visit.practitioner()).isEqualTo(SmallClinic.ADLER.id());
        assertThat(visit.range()).isEqualTo(clinic.range("08:40", 30));
        assertThat(clinic.visit(visit.id())).isPresent();
    }

    /** The starts with Dr. Adler that another desk is offered. */
    private List<String> freeAtTheOtherDesk() {
        var request =
                new SlotRequest(
                        SmallClinic.CONSULTATION.id(),
                        Optional.of(SmallClinic.ADLER.id()),
                        Optional.empty(),
                        false,
                        clinic.day(),
                        DayPart.ANY,
                        0,
                        10);
        return clinic.services().slots().nextFree(clinic.secondDesk(), request).stream()
                .map(Slot::range)
                .map(range -> SmallClinic.BERLIN.time(range.start()).toString())
                .toList();
    }

    private Patient patient(String family, String given, LocalDate born) {
        return clinic.add(
                new Patient(
                        new PatientId(clinic.nextId()),
                        0,
                        new PatientName(family, given),
                        born,
                        Sex.UNKNOWN,
                        "+49 30 5554408",
                        "",
                        "",
                        Set.of(PatientAlert.INTERPRETER),
                        "",
                        0));
    }

    private static PatientSummary summary(Patient patient) {
        return new PatientSummary(
                patient.id(),
                patient.number(),
                patient.name(),
                patient.birthDate(),
                patient.phone(),
                patient.alerts());
    }
}
