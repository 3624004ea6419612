package clinic.docket.ui.admin;

import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.admin.page.PageView;
import java.util.Optional;
import javafx.scene.Parent;

/**
 * One entry of the menu and what it opens.
 *
 * @param room what its texts begin with, such as {@code admin.rooms.}
 * @param icon its Ikonli code
 * @param load reads again what is stored
 * @param focus gives its rows the focus
 * @param create opens the form of something new; empty where nothing can be added
 */
record AdminPage(
        String room,
        String icon,
        Parent view,
        Runnable load,
        Runnable focus,
        Optional<Runnable> create) {

    /** A page of rows to which none can be added. */
    static AdminPage fixed(
            String room, String icon, PageView<?> view, PageController<?> controller) {
        return new AdminPage(room, icon, view, controller::load, view::focusRows, Optional.empty());
    }

    /** A page of rows, each with a form. */
    static AdminPage of(String room, String icon, PageView<?> view, PageController<?> controller) {
        return new AdminPage(
                room, icon, view, controller::load, view::focusRows, Optional.of(view::create));
    }
}
