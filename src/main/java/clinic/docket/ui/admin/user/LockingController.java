package clinic.docket.ui.admin.user;

import clinic.docket.domain.access.LockTimes;
import clinic.docket.domain.access.Role;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.service.setup.LockTimeService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;

/** The buttons of the page with the times after which desks lock. */
public final class LockingController extends PageController<LockTimes> {

    private final LockingModel model;
    private final LockTimeService times;
    private final TypedInput typed;

    public LockingController(PageContext context, LockingModel model, LockTimeService times) {
        super(context, model);
        this.model = model;
        this.times = times;
        typed = new TypedInput(context.texts().locale());
    }

    @Override
    public void load() {
        read(() -> List.of(times.times(context().session())), model::show);
    }

    @Override
    protected Outcome<LockTimes, Refusal> draft() {
        var wanted = new EnumMap<Role, Duration>(Role.class);
        for (var role : LockTimes.STAFF) {
            var minutes = typed.number(model.minutes(role).get());
            if (minutes.isEmpty()) {
                return refused(new InputRefusal.NumberUnreadable(role.name()));
            }
            wanted.put(role, Duration.ofMinutes(minutes.getAsInt()));
        }
        return Outcome.done(new LockTimes(wanted));
    }

    @Override
    protected Outcome<LockTimes, ? extends Refusal> write(LockTimes draft, boolean isNew) {
        return times.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(LockTimes row) {
        return context().texts().get("admin.locking.saved");
    }
}
