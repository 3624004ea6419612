package clinic.docket.ui.booking;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.patient.PatientAlert;
import clinic.docket.domain.patient.PatientId;
import clinic.docket.domain.patient.PatientName;
import clinic.docket.domain.patient.PatientSummary;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Room;
import clinic.docket.domain.schedule.RoomId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.schedule.slot.Slot;
import clinic.docket.domain.time.Ids;
import clinic.docket.domain.time.SiteZone;
import clinic.docket.domain.time.TimeRange;
import clinic.docket.service.appointment.BookingDefaults;
import clinic.docket.service.schedule.Directory;
import clinic.docket.ui.booking.wish.Drafts;
import clinic.docket.ui.booking.wish.Draft;
import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Formats;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Snapshot;
import clinic.docket.ui.kit.Texts;
import clinic.docket.ui.kit.Theme;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.part.patient.PatientSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway")
class BookingPicturesUiTest {
    static final SiteZone ZONE = SiteZone.of("Europe/Dublin");
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Instant NOW = ZONE.instant(DAY, LocalTime.of(10, 42));
    static final SiteId SITE = new SiteId(UUID.randomUUID());
    static final Practitioner NOWAK = doctor("Dr Tomasz Nowak", 1);
    static final Practitioner HADDAD = doctor("Dr Lena Haddad", 0);
    static final Room ROOM = new Room(new RoomId(UUID.randomUUID()), SITE, "Room 2", true, 0);
    static final VisitType FOLLOW_UP = new VisitType(new VisitTypeId(UUID.randomUUID()), "Follow-up", Duration.ofMinutes(15), Duration.ZERO, Duration.ZERO, 1, new Money(2400, Currency.getInstance("EUR")), VisitMode.IN_PERSON, true, 0, 0);
    static final Directory DIRECTORY = new Directory("Clinic", new Site(SITE, "Main", ZONE, 0), List.of(NOWAK, HADDAD), List.of(ROOM), List.of(FOLLOW_UP));

    static Practitioner doctor(String name, int order) {
        return new Practitioner(new PractitionerId(UUID.randomUUID()), name, "General practice", 1, true, order, 0);
    }

    static Slot slot(Practitioner who, int days, int h, int m) {
        return new Slot(who.id(), SITE, Optional.of(ROOM.id()), TimeRange.of(ZONE.instant(DAY.plusDays(days), LocalTime.of(h, m)), Duration.ofMinutes(15)));
    }
    static final List<Slot> SLOTS = List.of(slot(NOWAK, 0, 12, 0), slot(NOWAK, 0, 15, 50), slot(NOWAK, 1, 8, 40), slot(NOWAK, 1, 11, 20), slot(NOWAK, 2, 9, 35), slot(HADDAD, 0, 15, 15), slot(HADDAD, 1, 11, 20));

    static PatientSummary patient(String family, String given, LocalDate born, String phone, long number, PatientAlert... alerts) {
        return new PatientSummary(new PatientId(UUID.randomUUID()), number, new PatientName(family, given), born, phone, Set.of(alerts));
    }
    static final PatientSummary SILVA = patient("Silva", "Mateus", LocalDate.of(1990, 2, 19), "+353 1 555 4408", 18233, PatientAlert.INTERPRETER, PatientAlert.ALLERGY);
    static final PatientSummary MARIA = patient("Silvestri", "Maria", LocalDate.of(2016, 2, 19), "+353 1 555 7731", 31882);

    @Test
    void draws() throws Exception {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN))
            for (var theme : Theme.values()) {
                var tag = locale.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                draw(locale, theme, 1440, 900, "chosen-" + tag, this::chosen);
                if (locale == Locale.ENGLISH || theme == Theme.LIGHT) {
                draw(locale, theme, 1366, 768, "before-" + tag, kit -> {});
                draw(locale, theme, 1366, 768, "list-" + tag, kit -> {
                    kit.model.patients().textProperty().set("sil");
                    kit.model.patients().answer("sil", List.of(SILVA, MARIA, SILVA, MARIA, SILVA, MARIA, MARIA));
                });
                draw(locale, theme, 1366, 768, "ending-" + tag, kit -> {
                    chosen(kit);
                    kit.model.slots().choose(2);
                    kit.model.slots().held(NOW.plusSeconds(47), NOW);
                });
                draw(locale, theme, 1366, 768, "newcomer-" + tag, kit -> {
                    kit.model.patients().textProperty().set("sil joana 19.2");
                    kit.model.newcomer().begin("sil joana 19.2");
                    kit.model.newcomer().read(new PatientId(UUID.randomUUID()), DAY);
                    kit.model.applyUsual(new BookingDefaults(Optional.empty(), Optional.empty()));
                    slots(kit);
                    kit.view.focus(BookingController.Spot.NEWCOMER);
                });
                draw(locale, theme, 1366, 768, "draft-" + tag, kit -> kit.model.offeredProperty().set(Optional.of(
                    new Draft(NOW.minusSeconds(600), "sil", Optional.of(SILVA), Optional.empty(), Optional.empty(), Optional.empty(), DAY, clinic.docket.domain.schedule.slot.DayPart.ANY, ""))));
                draw(locale, theme, 1366, 768, "stale-" + tag, kit -> {
                    chosen(kit);
                    var words = new SlotWords(kit.place.texts(), kit.place.formats());
                    var rows = new java.util.ArrayList<>(words.rows(SLOTS, kit.model, false, true));
                    rows.set(0, rows.get(0).taken("Somebody else has this time until 12:15. Choose another slot."));
                    kit.model.slots().show(rows, true, true);
                    kit.model.slots().expired();
                    kit.view.focus(BookingController.Spot.SLOTS);
                });
                }
            }
    }

    void chosen(Kit kit) {
        kit.model.patients().textProperty().set("sil 19.2");
        kit.model.patients().answer("sil 19.2", List.of(SILVA, MARIA));
        kit.model.patients().take(SILVA);
        kit.model.applyUsual(new BookingDefaults(Optional.of(FOLLOW_UP.id()), Optional.of(NOWAK.id())));
        slots(kit);
        kit.view.focus(BookingController.Spot.SLOTS);
    }

    void slots(Kit kit) {
        var words = new SlotWords(kit.place.texts(), kit.place.formats());
        kit.model.slots().show(words.rows(SLOTS, kit.model, false, true), false, true);
        kit.model.slots().held(NOW.plusSeconds(286), NOW);
    }

    record Kit(BookingModel model, BookingView view, BookingPlace place) {}

    void draw(Locale locale, Theme theme, int w, int h, String name, Consumer<Kit> state) throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            var texts = new Texts(locale);
            var overlay = new Overlay();
            var background = Background.immediate(f -> { throw new AssertionError(f); });
            var place = new BookingPlace(overlay, background, new Notices(), texts, new Formats(texts, ZONE.id()), new Ticker(Clock.fixed(NOW, ZONE.id())));
            var model = new BookingModel();
            model.begin(DAY);
            model.directoryProperty().set(Optional.of(DIRECTORY));
            var ids = new Ids(Clock.fixed(NOW, ZONE.id()), new Random(1));
            var controller = new BookingController(new BookingDesk(null, null, null, null, null), place, model, ids, new Drafts(), a -> {});
            var search = new PatientSearch(model.patients(), background, (t, l) -> List.of(SILVA, MARIA), controller::take, t -> {});
            var view = new BookingView(model, controller, search, place);
            overlay.show(new StackPane());
            var scene = new Scene(overlay, w, h);
            theme.applyTo(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            overlay.open(view, () -> {});
            state.accept(new Kit(model, view, place));
            try {
            Snapshot.write(scene, Path.of("target/screens/booking-" + name + ".png"));
            } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
            stage.hide();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
