package clinic.docket.ui.setup;

import clinic.docket.ui.setup.control.RowsPage;
import clinic.docket.ui.setup.control.Wording;
import java.util.List;
import javafx.scene.control.Control;

/** Who treats, what their field is, and in which room they work. */
final class DoctorsPage extends RowsPage<DoctorRow> {

    private final SetupController controller;

    DoctorsPage(SetupModel model, SetupController controller, Wording words) {
        super(words, model.doctors);
        this.controller = controller;
        build("setup.doctors.add", model.refusals().at("doctors"));
    }

    @Override
    protected List<String> headings() {
        return List.of("setup.doctors.name", "setup.doctors.speciality", "setup.doctors.room");
    }

    @Override
    protected List<Control> controls(DoctorRow row) {
        return List.of(
                text(row.name(), "setup.doctors.name"),
                text(row.speciality(), "setup.doctors.speciality"),
                text(row.room(), "setup.doctors.room"));
    }

    @Override
    protected void add() {
        controller.addDoctor();
    }

    @Override
    protected void remove(DoctorRow row) {
        controller.remove(row);
    }
}
