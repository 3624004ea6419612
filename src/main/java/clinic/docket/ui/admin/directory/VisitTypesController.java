package clinic.docket.ui.admin.directory;

import clinic.docket.domain.billing.Money;
import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.ScheduleRefusal;
import clinic.docket.domain.schedule.VisitType;
import clinic.docket.domain.schedule.VisitTypeId;
import clinic.docket.domain.time.FiveMinutes;
import clinic.docket.service.schedule.DirectoryService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import clinic.docket.ui.kit.form.InputRefusal;
import clinic.docket.ui.kit.form.TypedInput;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.StringProperty;

/** The buttons of the visit types' page. */
public final class VisitTypesController extends PageController<VisitType> {

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
        return first(
                        minutes(model.length, "length").or(this::lengthOutOfRange),
                        minutes(model.bufferBefore, "bufferBefore"),
                        minutes(model.bufferAfter, "bufferAfter"),
                        price().isEmpty()
                                ? Optional.of(new InputRefusal.MoneyUnreadable("price"))
                                : Optional.empty(),
                        typed.number(model.order.get()).isEmpty()
                                ? Optional.of(new InputRefusal.NumberUnreadable("order"))
                                : Optional.empty())
                .map(PageController::<VisitType>refused)
                .orElseGet(() -> Outcome.done(read()));
    }

    /** What keeps this from being a length on the grid. */
    private Optional<Refusal> minutes(StringProperty input, String field) {
        var number = typed.number(input.get());
        if (number.isEmpty()) {
            return Optional.of(new InputRefusal.NumberUnreadable(field));
        }
        return FiveMinutes.isOnGrid(Duration.ofMinutes(number.getAsInt()))
                ? Optional.empty()
                : Optional.of(new ScheduleRefusal.NotOnGrid(field));
    }

    private Optional<Refusal> lengthOutOfRange() {
        var length = length(model.length);
        boolean possible = length.isPositive() && length.compareTo(VisitType.LONGEST) <= 0;
        return possible
                ? Optional.empty()
                : Optional.of(
                        new ScheduleRefusal.LengthOutOfRange(
                                Math.toIntExact(FiveMinutes.STEP.toMinutes()),
                                Math.toIntExact(VisitType.LONGEST.toMinutes())));
    }

    private VisitType read() {
        var before = openRow();
        return new VisitType(
                before.map(VisitType::id).orElseGet(() -> new VisitTypeId(context().ids().next())),
                model.name.get().strip(),
                length(model.length),
                length(model.bufferBefore),
                length(model.bufferAfter),
                before.map(VisitType::colour).orElse(1),
                new Money(price().orElseThrow(), model.currency()),
                model.mode.get().orElseThrow(),
                before.map(VisitType::active).orElse(true),
                typed.number(model.order.get()).orElseThrow(),
                before.map(VisitType::version).orElse(0L));
    }

    private Duration length(StringProperty input) {
        return Duration.ofMinutes(typed.number(input.get()).orElseThrow());
    }

    private Optional<Long> price() {
        return typed.minorUnits(model.price.get(), model.currency());
    }

    @Override
    protected Outcome<VisitType, ? extends Refusal> write(VisitType draft, boolean isNew) {
        return directory.save(context().session(), draft);
    }

    @Override
    protected String savedSentence(VisitType row) {
        return context().texts().format("admin.types.saved", row.name());
    }

    void switchOff() {
        switchTo(false);
    }

    void switchOn() {
        switchTo(true);
    }

    private void switchTo(boolean active) {
        model.refusals().clear();
        openRow()
                .map(row -> switched(row, active))
                .ifPresent(row -> ask(() -> write(row, false), this::saved));
    }

    private static VisitType switched(VisitType row, boolean active) {
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
