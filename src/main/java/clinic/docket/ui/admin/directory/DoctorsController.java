package clinic.docket.ui.admin.directory;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SwitchableController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;

/** The buttons of the doctors' page. */
public final class DoctorsController extends SwitchableController<Practitioner> {

    /** The calendar has twelve colours; doctors take them in turn. */
    private static final int COLOURS = 12;

    private final DoctorsModel model;
    private final DirectoryService directory;
    private final TypedInput typed;

    public DoctorsController(PageContext context, DoctorsModel model, DirectoryService directory) {
        super(context, model);
        this.model = model;
        this.directory = directory;
        this.typed = new TypedInput(context.texts().locale());
    }

    @Override
    public void load() {
        read(() -> directory.directory(context().session()).practitioners(), model::show);
    }

    @Override
    protected Outcome<Practitioner, Refusal> draft() {
        var order = typed.number(model.order.get());
        if (order.isEmpty()) {
            return refused(new InputRefusal.NumberUnreadable("order"));
        }
        var before = openRow();
        return Outcome.done(
                new Practitioner(
                        before.map(Practitioner::id)
                                .orElseGet(() -> new PractitionerId(context().ids().next())),
                        model.name.get().strip(),
                        model.speciality.get().strip(),
                        before.map(Practitioner::colour).orElse(model.rows().size() % COLOURS + 1),
                        before.map(Practitioner::active).orElse(true),
                        order.getAsInt(),
                        before.map(Practitioner::version).orElse(0L)));
    }

    @Override
    protected Outcome<Practitioner, ? extends Refusal> write(Practitioner draft, boolean isNew) {
        return directory.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(Practitioner row) {
        return context().texts().format("admin.doctors.saved", row.displayName());
    }

    @Override
    protected Practitioner switched(Practitioner row, boolean active) {
        return new Practitioner(
                row.id(),
                row.displayName(),
                row.speciality(),
                row.colour(),
                active,
                row.sortOrder(),
                row.version());
    }
}
