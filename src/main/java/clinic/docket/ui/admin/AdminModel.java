package clinic.docket.ui.admin;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which page is open. Each page keeps its own rows and form, also while another one is shown. */
final class AdminModel {

    private final List<AdminPage> pages;
    private final ReadOnlyObjectWrapper<AdminPage> current;

    AdminModel(List<AdminPage> pages) {
        this.pages = List.copyOf(pages);
        this.current = new ReadOnlyObjectWrapper<>(pages.getFirst());
    }

    List<AdminPage> pages() {
        return pages;
    }

    void open(AdminPage page) {
        current.set(page);
    }

    ReadOnlyObjectProperty<AdminPage> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
