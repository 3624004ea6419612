package clinic.docket.ui.admin.page;

import clinic.docket.domain.outcome.Refusal;
import clinic.docket.ui.kit.form.FormRefusals;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * The rows of a page, the filter above them, and the form of one of them.
 *
 * <p>What was typed stays until it is saved or discarded on purpose: while the form is changed, no
 * other row takes its place.
 *
 * @param <R> a row
 */
public abstract class PageModel<R> {

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final FilteredList<R> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<R>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FormState> state =
            new ReadOnlyObjectWrapper<>(FormState.CLOSED);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty askedToDecide = new SimpleBooleanProperty();
    private final FormRefusals refusals;
    private final ReadOnlyObjectWrapper<Optional<FormConflict>> conflict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Property<?>, FormConflict.Name> names = new HashMap<>();
    private Optional<Overtaken> overtaken = Optional.empty();
    private List<Property<?>> inputs = List.of();
    private List<Object> saved = List.of();

    /**
     * @param fields the names of the form's fields, as refusals name them
     */
    protected PageModel(String... fields) {
        refusals = new FormRefusals(fields);
    }

    /** Called once by each page, with everything that can be typed or chosen in its form. */
    protected final void watch(Property<?>... formInputs) {
        inputs = List.of(formInputs);
        inputs.forEach(input -> input.subscribe(this::compare));
        filter.subscribe(this::narrow);
    }

    /** What tells two rows apart, whatever else changes. */
    protected abstract Object key(R row);

    /** Everything by which the row can be found. */
    protected abstract String words(R row);

    /** Whether rows can be added; otherwise {@link #fillNew} is never asked. */
    public boolean mayCreate() {
        return true;
    }

    protected abstract void fill(R row);

    protected abstract void fillNew();

    /** How a field of the form is called and read, for when two versions are compared. */
    final void name(Property<?> input, FormConflict.Name name) {
        names.put(input, name);
    }

    /** Why a form was not saved, and what it held. */
    private record Overtaken(Refusal refusal, List<Object> typed) {}

    /**
     * Somebody else saved the open row first: the next rows that are shown have their version.
     *
     * @param refusal shown when the row is gone
     */
    final void expectOthers(Refusal refusal) {
        overtaken = Optional.of(new Overtaken(refusal, values()));
    }

    /**
     * Shows what is stored and opens the first row; a form with something unsaved stays, or meets
     * the version that was saved meanwhile.
     */
    public final void show(List<R> stored) {
        rows.setAll(stored);
        narrow(filter.get());
        var before = overtaken;
        overtaken = Optional.empty();
        if (before.isPresent() && state.get() == FormState.CHANGE) {
            open.get()
                    .flatMap(this::sameIn)
                    .ifPresentOrElse(
                            theirs -> meet(theirs, before.get().typed()),
                            () -> refusals.show(before.get().refusal()));
        } else if (state.get() != FormState.NEW && !changed.get()) {
            open.get()
                    .flatMap(this::sameIn)
                    .or(() -> shown.stream().findFirst())
                    .ifPresentOrElse(this::open, this::close);
        }
    }

    public final void open(R row) {
        fill(row);
        begin(FormState.CHANGE, Optional.of(row));
    }

    /**
     * What was typed stands beside what is stored; both are based on the stored row from now on.
     */
    private void meet(R theirs, List<Object> mine) {
        var base = saved;
        fill(theirs);
        var stored = values();
        var fields =
                IntStream.range(0, inputs.size())
                        .mapToObj(i ->
                                FormConflict.Field.between(
                                        i, nameOf(i), base.get(i), mine.get(i), stored.get(i)))
                        .filter(FormConflict.Field::differs)
                        .toList();
        begin(FormState.CHANGE, Optional.of(theirs));
        fields.forEach(this::put);
        if (!fields.isEmpty()) {
            conflict.set(Optional.of(new FormConflict(fields)));
        }
    }

    private FormConflict.Name nameOf(int input) {
        var name = names.get(inputs.get(input));
        if (name == null) {
            throw new IllegalStateException("A form watches what it does not show: " + input);
        }
        return name;
    }

    @SuppressWarnings("unchecked")
    private void put(FormConflict.Field field) {
        var input = (Property<Object>) inputs.get(field.input());
        input.setValue(((Optional<?>) field.chosen()).orElse(null));
    }

    final void choose(String id, boolean keepMine) {
        var chosen = conflict.get().map(both -> both.choosing(id, keepMine));
        chosen.ifPresent(both -> both.fields().forEach(this::put));
        conflict.set(chosen);
    }

    /** Back to the form, with the chosen values in it. */
    final void settle() {
        conflict.set(Optional.empty());
    }

    public final void openNew() {
        fillNew();
        begin(FormState.NEW, Optional.empty());
    }

    public final void close() {
        begin(FormState.CLOSED, Optional.empty());
    }

    /** Puts a row as it is now stored into the list. */
    public final void stored(R row) {
        sameIn(row)
                .map(rows::indexOf)
                .ifPresentOrElse(at -> rows.set(at, row), () -> rows.add(row));
    }

    public final void removed(R row) {
        sameIn(row).ifPresent(rows::remove);
    }

    private Optional<R> sameIn(R row) {
        return rows.stream().filter(each -> key(each).equals(key(row))).findFirst();
    }

    private void begin(FormState next, Optional<R> row) {
        refusals.clear();
        conflict.set(Optional.empty());
        askedToDecide.set(false);
        saved = values();
        changed.set(false);
        open.set(row);
        state.set(next);
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> words(row).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void compare() {
        changed.set(state.get() != FormState.CLOSED && !values().equals(saved));
    }

    private List<Object> values() {
        return inputs.stream()
                .map(input -> (Object) Optional.ofNullable(input.getValue()))
                .toList();
    }

    public final ObservableList<R> rows() {
        return rows;
    }

    /** The rows that the filter lets through. */
    public final FilteredList<R> shown() {
        return shown;
    }

    public final StringProperty filterProperty() {
        return filter;
    }

    /** The row of the form; empty when there is no form or a new row. */
    public final ReadOnlyObjectProperty<Optional<R>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public final ReadOnlyObjectProperty<FormState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Both versions of the open row, while somebody chooses between them. */
    final ReadOnlyObjectProperty<Optional<FormConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** True while something is read or saved. */
    public final BooleanProperty busyProperty() {
        return busy;
    }

    /** Whether something was typed that is not saved. */
    public final ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Whether somebody wanted another row before saving or discarding this one. */
    public final BooleanProperty askedToDecideProperty() {
        return askedToDecide;
    }

    public final FormRefusals refusals() {
        return refusals;
    }
}
