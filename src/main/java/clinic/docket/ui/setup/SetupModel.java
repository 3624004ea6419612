package clinic.docket.ui.setup;

import clinic.docket.domain.access.AccessRefusal;
import clinic.docket.domain.access.PasswordRule;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.VisitMode;
import clinic.docket.ui.kit.form.FormRefusals;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All answers of the wizard as they are typed; nothing is lost by going back or by a refusal. */
public final class SetupModel {

    private final SetupDefaults defaults;
    private final ObjectProperty<SetupPage> page = new SimpleObjectProperty<>(SetupPage.CLINIC);
    private final BooleanProperty creating = new SimpleBooleanProperty();
    private final FormRefusals refusals =
            new FormRefusals(
                    "clinicName",
                    "zone",
                    "currencyCode",
                    "doctors",
                    "weekdays",
                    "from",
                    "until",
                    "hours",
                    "pauseFrom",
                    "pauseUntil",
                    "pause",
                    "visitTypes",
                    "displayName",
                    "login",
                    "password",
                    "repeat");

    final StringProperty clinicName = new SimpleStringProperty("");
    final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>();
    final ObjectProperty<Currency> currency = new SimpleObjectProperty<>();
    final ObservableList<DoctorRow> doctors = FXCollections.observableArrayList();
    final Map<DayOfWeek, BooleanProperty> weekdays = new EnumMap<>(DayOfWeek.class);
    final StringProperty from = new SimpleStringProperty("08:00");
    final StringProperty until = new SimpleStringProperty("17:00");
    final BooleanProperty pause = new SimpleBooleanProperty(true);
    final StringProperty pauseFrom = new SimpleStringProperty("12:00");
    final StringProperty pauseUntil = new SimpleStringProperty("13:00");
    final ObservableList<TypeRow> types = FXCollections.observableArrayList();
    final StringProperty displayName = new SimpleStringProperty("");
    final StringProperty login = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty repeat = new SimpleStringProperty("");

    private final ObservableValue<Optional<AccessRefusal>> passwordLacks =
            Bindings.createObjectBinding(
                    () -> PasswordRule.check(password.get(), login.get()), password, login);

    public SetupModel(SetupDefaults defaults) {
        this.defaults = defaults;
        zone.set(defaults.zone());
        currency.set(defaults.currency());
        var working = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        Arrays.stream(DayOfWeek.values())
                .forEach(
                        day -> weekdays.put(day, new SimpleBooleanProperty(working.contains(day))));
        types.setAll(defaults.visitTypes());
        addDoctor();
    }

    BooleanProperty worksOn(DayOfWeek day) {
        return Objects.requireNonNull(weekdays.get(day));
    }

    /** Each new doctor is offered a room of their own. */
    void addDoctor() {
        doctors.add(new DoctorRow("", "", defaults.room(doctors.size() + 1)));
    }

    void addType() {
        types.add(new TypeRow("", "20", VisitMode.IN_PERSON));
    }

    SetupDefaults defaults() {
        return defaults;
    }

    /** What the password still lacks while it is typed. */
    ObservableValue<Optional<AccessRefusal>> passwordLacks() {
        return passwordLacks;
    }

    void turnTo(SetupPage wanted) {
        refusals.clear();
        page.set(wanted);
    }

    /** Turns to the page of the field and says it there. */
    void refuse(Refusal refusal) {
        refusals.clear();
        refusal.field().flatMap(SetupPage::asking).ifPresent(page::set);
        refusals.show(refusal);
    }

    FormRefusals refusals() {
        return refusals;
    }

    ObjectProperty<SetupPage> pageProperty() {
        return page;
    }

    /** True while the clinic is being created. */
    BooleanProperty creatingProperty() {
        return creating;
    }
}
