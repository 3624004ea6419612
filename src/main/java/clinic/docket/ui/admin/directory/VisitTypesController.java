package clinic.docket.ui.admin.directory;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.ui.admin.page.Entered;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.admin.page.SwitchableController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.Duration;
import javafx.beans.property.StringProperty;

/** The buttons of the visit types' page. */
public final class VisitTypesController extends SwitchableController<VisitType> {

    private static final Refusal OUT_OF_RANGE =
            new ScheduleRefusal.LengthOutOfRange(
                    Math.toIntExact(FiveMinutes.STEP.toMinutes()),
                    Math.toIntExact(VisitType.LONGEST.toMinutes()));

    private final VisitTypesModel model;
    private final DirectoryService directory;
    private final TypedInput typed;

    public VisitTypesController(
            PageContext context, VisitTypesModel model, DirectoryService directory) {
        super(context, model);
        this.model = model;
        this.directory = directory;
        this.typed = new TypedInput(context.texts().locale());
    }

    @Override
    public void load() {
        read(() -> directory.directory(context().session()).visitTypes(), model::show);
    }

    @Override
    protected Outcome<VisitType, Refusal> draft() {
        var entered = new Entered();
        var lengths =
                new Lengths(
                        minutes(entered, model.length, "length"),
                        minutes(entered, model.bufferBefore, "bufferBefore"),
                        minutes(entered, model.bufferAfter, "bufferAfter"));
        entered.check(lengths.isPossible(), OUT_OF_RANGE);
        long price =
                entered.or(
                        typed.minorUnits(model.price.get(), model.currency()),
                        0L,
                        new InputRefusal.MoneyUnreadable("price"));
        int order = number(entered, model.order, "order");
        return entered.firstWrong()
                .map(PageController::<VisitType>refused)
                .orElseGet(() -> Outcome.done(visitType(lengths, price, order)));
    }

    private record Lengths(Duration visit, Duration before, Duration after) {
        boolean isPossible() {
            return visit.isPositive() && visit.compareTo(VisitType.LONGEST) <= 0;
        }
    }

    private int number(Entered entered, StringProperty input, String field) {
        var number = typed.number(input.get());
        entered.check(number.isPresent(), new InputRefusal.NumberUnreadable(field));
        return number.orElse(0);
    }

    private Duration minutes(Entered entered, StringProperty input, String field) {
        var length = Duration.ofMinutes(number(entered, input, field));
        entered.check(FiveMinutes.isOnGrid(length), new ScheduleRefusal.NotOnGrid(field));
        return length;
    }

    private VisitType visitType(Lengths lengths, long price, int order) {
        var before = openRow();
        return new VisitType(
                before.map(VisitType::id).orElseGet(() -> new VisitTypeId(context().ids().next())),
                model.name.get().strip(),
                lengths.visit(),
                lengths.before(),
                lengths.after(),
                before.map(VisitType::colour).orElse(1),
                new Money(price, model.currency()),
                model.mode.get().orElseThrow(),
                before.map(VisitType::active).orElse(true),
                order,
                before.map(VisitType::version).orElse(0L));
    }

    @Override
    protected Outcome<VisitType, ? extends Refusal> write(VisitType draft, boolean isNew) {
        return directory.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(VisitType row) {
        return context().texts().format("admin.types.saved", row.name());
    }

    @Override
    protected VisitType switched(VisitType row, boolean active) {
        return new VisitType(
                row.id(),
                row.name(),
                row.length(),
                row.bufferBefore(),
                row.bufferAfter(),
                row.colour(),
                row.price(),
                row.mode(),
                active,
                row.sortOrder(),
                row.version());
    }
}
