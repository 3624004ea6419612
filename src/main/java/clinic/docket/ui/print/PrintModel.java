package clinic.docket.ui.print;

import clinic.docket.domain.paper.PaperSize;
import clinic.docket.domain.schedule.Practitioner;
import clinic.docket.domain.schedule.PractitionerId;
import clinic.docket.domain.schedule.Site;
import clinic.docket.domain.schedule.SiteId;
import clinic.docket.service.print.DayOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is chosen in the dialog. */
public final class PrintModel {
    private final PrintTarget target;
    private final List<Site> sites;
    private final ObjectProperty<SiteId> site;
    private final ObjectProperty<List<Practitioner>> doctors;
    private final boolean privateNow;
    private final PrintChoices before;
    private final ObjectProperty<PaperSize> paper;
    private final ObjectProperty<Optional<PractitionerId>> doctor;
    private final BooleanProperty initialsOnly;
    private final Map<PrintColumn, BooleanProperty> columns = new EnumMap<>(PrintColumn.class);
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /**
     * What day lists there are.
     *
     * @param sites all of the clinic
     * @param site where the dialog begins
     * @param doctors of that site, whose lists can be wanted
     */
    public record Choice(List<Site> sites, SiteId site, List<Practitioner> doctors) {}

    /**
     * @param choice between whom and where
     * @param own the doctor who is signed in
     * @param before how it was printed last
     * @param privateNow names are hidden on screen: initials are chosen, and that is not remembered
     */
    public PrintModel(
            PrintTarget target,
            Choice choice,
            Optional<PractitionerId> own,
            PrintChoices before,
            boolean privateNow) {
        this.target = target;
        sites = List.copyOf(choice.sites());
        site = new SimpleObjectProperty<>(choice.site());
        doctors = new SimpleObjectProperty<>(List.copyOf(choice.doctors()));
        this.before = before;
        this.privateNow = privateNow;
        paper = new SimpleObjectProperty<>(before.paper());
        doctor = new SimpleObjectProperty<>(own);
        initialsOnly = new SimpleBooleanProperty(privateNow || before.initialsOnly());
        for (var column : PrintColumn.values()) {
            columns.put(column, new SimpleBooleanProperty(before.columns().contains(column)));
        }
    }

    public PrintTarget target() {
        return target;
    }

    /** More than one where there is a choice. */
    List<Site> sites() {
        return sites;
    }

    ObjectProperty<SiteId> siteProperty() {
        return site;
    }

    /** Those of the chosen site. */
    ReadOnlyObjectProperty<List<Practitioner>> doctorsProperty() {
        return doctors;
    }

    /** Another site was chosen; a doctor who is not there is not wanted any more. */
    void show(List<Practitioner> there) {
        if (there.stream().noneMatch(each -> doctor.get().equals(Optional.of(each.id())))) {
            doctor.set(Optional.empty());
        }
        doctors.set(List.copyOf(there));
    }

    ObjectProperty<PaperSize> paperProperty() {
        return paper;
    }

    /** Empty for all. */
    ObjectProperty<Optional<PractitionerId>> doctorProperty() {
        return doctor;
    }

    BooleanProperty initialsOnlyProperty() {
        return initialsOnly;
    }

    BooleanProperty columnProperty(PrintColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /** True while it is being printed or saved. */
    BooleanProperty busyProperty() {
        return busy;
    }

    DayOrder order(LocalDate date) {
        return new DayOrder(date, Optional.of(site.get()), doctor.get(), initialsOnly.get());
    }

    PrintChoices choices() {
        return new PrintChoices(
                paper.get(),
                Arrays.stream(PrintColumn.values())
                        .filter(column -> columnProperty(column).get())
                        .collect(Collectors.toSet()),
                initialsOnly.get());
    }

    /** The next dialog begins here. */
    PrintChoices toRemember() {
        var now = choices();
        boolean initials = privateNow ? before.initialsOnly() : now.initialsOnly();
        return new PrintChoices(now.paper(), now.columns(), initials);
    }
}
