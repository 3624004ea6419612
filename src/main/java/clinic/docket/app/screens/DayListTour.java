package clinic.docket.app.screens;

import clinic.docket.app.outage.DayListSafe;
import clinic.docket.app.wiring.Frame;
import clinic.docket.app.wiring.Services;
import clinic.docket.app.wiring.outage.OutageRoom;
import clinic.docket.domain.outage.DayList;
import clinic.docket.service.access.Passwords;
import clinic.docket.service.access.Session;
import clinic.docket.service.outage.DayLists;
import clinic.docket.ui.outage.DayListModel;
import clinic.docket.ui.outage.DayListView;
import clinic.docket.ui.outage.OutageWords;
import clinic.docket.ui.part.appearance.Appearance;
import clinic.docket.ui.start.StartModel;
import clinic.docket.ui.start.StartView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Parent;

/** A window that is opened while the database is away. */
final class DayListTour {
    private static final int CHEAP = 4;

    private final Easel easel;
    private final Occasions.Painter painter;
    private final Stage stage;
    private final String version;

    /** Puts a screen into a frame of its own. */
    @FunctionalInterface
    interface Stage {
        Parent shown(Function<Frame, Parent> screen);
    }

    DayListTour(Easel easel, Occasions.Painter painter, Stage stage, String version) {
        this.easel = easel;
        this.painter = painter;
        this.stage = stage;
        this.version = version;
    }

    void walk(Services services, Session session, Appearance appearance) throws IOException {
        var folder = Files.createTempDirectory("docket-screens");
        try {
            var list = list(services, session);
            keep(folder, services, session, list);
            easel.put(() -> stage.shown(DayListTour::start));
            painter.paint("outage-start");
            var room = new OutageRoom(folder, ScreenOrder.CLOCK, session.workstation(), version);
            easel.put(() -> stage.shown(frame -> room.door(frame, appearance, () -> {}, () -> {})));
            painter.paint("outage-door");
            var model = new DayListModel(list);
            easel.put(() -> stage.shown(frame -> view(frame, session, model)));
            painter.paint("outage-list");
            Easel.asked(() -> {
                model.backProperty().set(true);
                return true;
            });
            easel.rest();
            painter.paint("outage-list-back");
        } finally {
            clear(folder);
        }
    }

    private static DayList list(Services services, Session session) {
        var now = ScreenOrder.CLOCK.instant();
        var directory = services.directory().directory(session);
        var today = directory.site().zone().date(now);
        return DayLists.of(services.days().day(session, today), now, directory.clinicName());
    }

    private static void keep(Path folder, Services services, Session session, DayList list) {
        var safe = DayListSafe.in(folder, new Passwords(CHEAP), ScreenOrder.CLOCK);
        services.listReaders()
                .readers(session, List.of(session.user()))
                .forEach(reader -> safe.admit(reader, list.zone(), reader.login()));
        safe.write(list);
    }

    private static Parent start(Frame frame) {
        var model = new StartModel();
        model.failed(frame.texts().get("docket.storage.unreachable"));
        model.offerDayList();
        return new StartView(
                model,
                frame.texts(),
                new StartView.Ways(() -> {}, () -> {}, Optional.of(() -> {}), () -> {}));
    }

    private static Parent view(Frame frame, Session session, DayListModel model) {
        return new DayListView(
                new OutageWords(frame.texts(), frame.formats(), frame.keys()),
                model,
                new DayListView.Reader(
                        session.displayName(),
                        session.workstation(),
                        true,
                        FXCollections.observableArrayList()),
                new DayListView.Deeds(() -> {}, () -> {}));
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
