package clinic.docket.ui.admin;

/** The menu of the administration. */
final class AdminController {

    private final AdminModel model;

    AdminController(AdminModel model) {
        this.model = model;
    }

    /** Reads the page again: another page may have changed what it offers. */
    void open(AdminPage page) {
        model.open(page);
        page.load().run();
    }

    void create() {
        model.currentProperty().get().create().ifPresent(Runnable::run);
    }

    void refresh() {
        model.currentProperty().get().load().run();
    }
}
