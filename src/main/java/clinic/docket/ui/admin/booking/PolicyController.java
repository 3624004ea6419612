package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Site;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.service.site.SiteService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.admin.page.SiteChoice;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/** The buttons of the page with the site's policy. */
public final class PolicyController extends PageController<BookingPolicy> {

    final SiteChoice site;
    private final PolicyModel model;
    private final BookingPolicyService policies;
    private final SiteService sites;
    private final TypedInput typed;

    public PolicyController(
            PageContext context,
            PolicyModel model,
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
                () -> new Stored(sites.sites(session), policies.policy(session, at)),
                stored -> {
                    site.offer(stored.sites());
                    model.show(List.of(stored.policy()));
                });
    }

    private record Stored(List<Site> sites, BookingPolicy policy) {}

    @Override
    protected Outcome<BookingPolicy, Refusal> draft() {
        var notice = typed.number(model.noticeMinutes.get());
        var horizon = typed.number(model.horizonDays.get());
        if (notice.isEmpty()) {
            return refused(new InputRefusal.NumberUnreadable("notice"));
        }
        if (horizon.isEmpty()) {
            return refused(new InputRefusal.NumberUnreadable("horizon"));
        }
        var before =
                model.rows().stream().findFirst().orElseGet(() -> BookingPolicy.usual(site.site()));
        var notices = new HashMap<>(before.notice());
        notices.put(BookingSource.DESK, Duration.ofMinutes(notice.getAsInt()));
        return Outcome.done(
                new BookingPolicy(before.site(), notices, horizon.getAsInt(), before.version()));
    }

    @Override
    protected Outcome<BookingPolicy, ? extends Refusal> write(BookingPolicy draft, boolean isNew) {
        return policies.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(BookingPolicy row) {
        return context().texts().get("admin.policy.saved");
    }
}
