package clinic.docket.ui.admin.booking;

import clinic.docket.domain.appointment.BookingSource;
import clinic.docket.domain.appointment.policy.BookingPolicy;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.schedule.BookingPolicyService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;

/** The buttons of the page with the site's policy. */
public final class PolicyController extends PageController<BookingPolicy> {

    private final PolicyModel model;
    private final BookingPolicyService policies;
    private final TypedInput typed;

    public PolicyController(PageContext context, PolicyModel model, BookingPolicyService policies) {
        super(context, model);
        this.model = model;
        this.policies = policies;
        typed = new TypedInput(context.texts().locale());
    }

    @Override
    public void load() {
        read(() -> List.of(policies.policy(context().session())), model::show);
    }

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
                model.rows().stream()
                        .findFirst()
                        .orElseGet(() -> BookingPolicy.usual(context().session().site()));
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
