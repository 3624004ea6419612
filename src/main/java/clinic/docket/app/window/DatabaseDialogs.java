package clinic.docket.app.window;

import clinic.docket.app.database.SharedFolder;
import clinic.docket.app.wiring.Frame;
import clinic.docket.ui.database.ConnectDialog;
import clinic.docket.ui.database.Databases;
import clinic.docket.ui.database.DialogPlace;
import clinic.docket.ui.database.ShareDialog;
import clinic.docket.ui.kit.Background;
import java.util.function.Supplier;

/**
 * Opens the dialogs about where the clinic's data are.
 *
 * @param frame in which the window shows its screens now
 * @param reopen closes the clinic and opens what the folder means then
 */
record DatabaseDialogs(
        WindowSettings settings, Background background, Supplier<Frame> frame, Runnable reopen) {
    /** Asks for the database of another computer. */
    void connect() {
        new ConnectDialog(place(), databases()).open();
    }

    /** Shows where this clinic is. */
    void show() {
        new ShareDialog(place(), databases(), SharedFolder.USUAL_PORT).open();
    }

    private DialogPlace place() {
        var now = frame.get();
        return new DialogPlace(now.texts(), now.keys(), now.overlay(), now.notices(), background);
    }

    private Databases databases() {
        return new FolderDatabases(
                        settings.folder(),
                        settings.workstation(),
                        frame.get().texts(),
                        () -> background.onScreen(reopen))
                .databases();
    }
}
