package clinic.docket.ui.admin.booking;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.ui.admin.booking.OffersModel.Offer;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.kit.form.InputRefusal;

/** The buttons of the page that says what each doctor offers. */
public final class OffersController extends PageController<Offer> {

    private final OffersModel model;
    private final DirectoryService directory;
    private final BookingPolicyService policies;

    public OffersController(
            PageContext context,
            OffersModel model,
            DirectoryService directory,
            BookingPolicyService policies) {
        super(context, model);
        this.model = model;
        this.directory = directory;
        this.policies = policies;
    }

    @Override
    public void load() {
        read(this::stored, model::show);
    }

    private OffersModel.Stored stored() {
        var all = directory.directory(context().session());
        return new OffersModel.Stored(
                all.visitTypes().stream().filter(VisitType::active).toList(),
                all.practitioners().stream()
                        .filter(Practitioner::active)
                        .map(this::offer)
                        .toList());
    }

    private Offer offer(Practitioner doctor) {
        return new Offer(doctor, policies.withheldTypes(context().session(), doctor.id()));
    }

    @Override
    protected Outcome<Offer, Refusal> draft() {
        return openRow()
                .map(row -> new Offer(row.doctor(), model.withheld.get()))
                .map(Outcome::<Offer, Refusal>done)
                .orElseGet(() -> refused(new InputRefusal.NothingChosen("doctor")));
    }

    @Override
    protected Outcome<Offer, ? extends Refusal> write(Offer draft, boolean isNew) {
        policies.withhold(context().session(), draft.doctor().id(), draft.withheld());
        return Outcome.<Offer, Refusal>done(draft);
    }

    @Override
    protected String savedSentence(Offer row) {
        return context().texts().format("admin.offers.saved", row.doctor().displayName());
    }
}
