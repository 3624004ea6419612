package clinic.docket.app.screens;

import clinic.docket.app.database.SharedFolder;
import clinic.docket.app.wiring.Frame;
import clinic.docket.ui.database.ConnectDialog;
import clinic.docket.ui.database.Databases;
import clinic.docket.ui.database.DialogPlace;
import clinic.docket.ui.database.ShareDialog;
import clinic.docket.ui.database.Where;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The pictures of the dialogs about where the data are. */
enum SampleDatabase {
    INSIDE(new Where.Inside("/home/docket/clinic")),
    SHARED(
            new Where.SharedHere(
                    "192.168.1.20",
                    SharedFolder.USUAL_PORT,
                    "ec9fa46a3de4c70ff556b27657ad83e5016d89c56390c1e1b6a31dac75a0dfb0",
                    "")),
    CONNECT(new Where.Elsewhere(""));

    @SuppressWarnings("ImmutableEnumChecker") // Words and numbers, which nobody changes.
    private final Where where;

    SampleDatabase(Where where) {
        this.where = where;
    }

    String pictureName() {
        return "database-" + name().toLowerCase(Locale.ROOT);
    }

    /** An empty page over which the dialog opens as soon as it is shown. */
    Parent page(Frame frame) {
        frame.background().onScreen(() -> open(frame));
        return new StackPane();
    }

    private void open(Frame frame) {
        var place =
                new DialogPlace(
                        frame.texts(),
                        frame.keys(),
                        frame.overlay(),
                        frame.notices(),
                        frame.background());
        if (this == CONNECT) {
            new ConnectDialog(place, databases()).open();
        } else {
            new ShareDialog(place, databases(), SharedFolder.USUAL_PORT).open();
        }
    }

    private Databases databases() {
        return new Databases(
                () -> where,
                () -> List.of("127.0.0.1", "192.168.1.20", "0.0.0.0"),
                target -> new Databases.Answer(true, ""),
                target -> {},
                listen -> {});
    }
}
