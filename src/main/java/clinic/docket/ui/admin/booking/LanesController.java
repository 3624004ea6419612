package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.policy.OverbookLane;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.SiteChoice;
import clinic.docket.ui.admin.page.SwitchableController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.util.List;

/** The buttons of the lanes' page. */
public final class LanesController extends SwitchableController<OverbookLane> {

    final SiteChoice site;
    private final LanesModel model;
    private final BookingPolicyService policies;
    private final SiteService sites;
    private final TypedInput typed;

    public LanesController(
            PageContext context,
            LanesModel model,
            BookingPolicyService policies,
            SiteService sites) {
        super(context, model);
        this.model = model;
        this.policies = policies;
        this.sites = sites;
        this.site = new SiteChoice(context.session());
        typed = new TypedInput(context.texts().locale());
    }

    @Override
    public void load() {
        var session = context().session();
        var at = site.site();
        read(
                () -> new Stored(sites.sites(session), policies.lanes(session, at)),
                stored -> {
                    site.offer(stored.sites());
                    model.show(stored.lanes());
                });
    }

    private record Stored(List<Site> sites, List<OverbookLane> lanes) {}

    @Override
    protected Outcome<OverbookLane, Refusal> draft() {
        var number = typed.number(model.number.get());
        var cap = typed.number(model.cap.get());
        if (number.isEmpty()) {
            return refused(new InputRefusal.NumberUnreadable("number"));
        }
        if (cap.isEmpty()) {
            return refused(new InputRefusal.NumberUnreadable("cap"));
        }
        var before = openRow();
        return Outcome.done(
                new OverbookLane(
                        before.map(OverbookLane::id).orElseGet(() -> context().ids().next()),
                        before.map(OverbookLane::site).orElseGet(site::site),
                        number.getAsInt(),
                        model.name.get().strip(),
                        cap.getAsInt(),
                        before.map(OverbookLane::active).orElse(true),
                        before.map(OverbookLane::version).orElse(0L)));
    }

    @Override
    protected Outcome<OverbookLane, ? extends Refusal> write(OverbookLane draft, boolean isNew) {
        return policies.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(OverbookLane row) {
        return context().texts().format("admin.lanes.saved", row.name());
    }

    @Override
    protected OverbookLane switched(OverbookLane row, boolean active) {
        return new OverbookLane(
                row.id(), row.site(), row.number(), row.name(), row.cap(), active, row.version());
    }
}
