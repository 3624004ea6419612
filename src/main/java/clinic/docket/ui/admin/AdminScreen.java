package clinic.docket.ui.admin;

import clinic.docket.domain.access.Permission;
import clinic.docket.ui.admin.booking.LanesController;
import clinic.docket.ui.admin.booking.LanesModel;
import clinic.docket.ui.admin.booking.LanesView;
import clinic.docket.ui.admin.booking.OffersController;
import clinic.docket.ui.admin.booking.OffersModel;
import clinic.docket.ui.admin.booking.OffersView;
import clinic.docket.ui.admin.booking.PolicyController;
import clinic.docket.ui.admin.booking.PolicyModel;
import clinic.docket.ui.admin.booking.PolicyView;
import clinic.docket.ui.admin.directory.DoctorsController;
import clinic.docket.ui.admin.directory.DoctorsModel;
import clinic.docket.ui.admin.directory.DoctorsView;
import clinic.docket.ui.admin.directory.RoomsController;
import clinic.docket.ui.admin.directory.RoomsModel;
import clinic.docket.ui.admin.directory.RoomsView;
import clinic.docket.ui.admin.directory.VisitTypesController;
import clinic.docket.ui.admin.directory.VisitTypesModel;
import clinic.docket.ui.admin.directory.VisitTypesView;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.site.ClinicController;
import clinic.docket.ui.admin.site.ClinicModel;
import clinic.docket.ui.admin.site.ClinicView;
import clinic.docket.ui.admin.site.SitesController;
import clinic.docket.ui.admin.site.SitesModel;
import clinic.docket.ui.admin.site.SitesView;
import clinic.docket.ui.admin.site.WorkstationsController;
import clinic.docket.ui.admin.site.WorkstationsModel;
import clinic.docket.ui.admin.site.WorkstationsView;
import clinic.docket.ui.admin.timetable.AbsencesController;
import clinic.docket.ui.admin.timetable.AbsencesModel;
import clinic.docket.ui.admin.timetable.AbsencesView;
import clinic.docket.ui.admin.timetable.HolidaysController;
import clinic.docket.ui.admin.timetable.HolidaysModel;
import clinic.docket.ui.admin.timetable.HolidaysView;
import clinic.docket.ui.admin.timetable.HoursController;
import clinic.docket.ui.admin.timetable.HoursModel;
import clinic.docket.ui.admin.timetable.HoursView;
import clinic.docket.ui.admin.user.LockingController;
import clinic.docket.ui.admin.user.LockingModel;
import clinic.docket.ui.admin.user.LockingView;
import clinic.docket.ui.admin.user.RightsView;
import clinic.docket.ui.admin.user.UsersController;
import clinic.docket.ui.admin.user.UsersModel;
import clinic.docket.ui.admin.user.UsersView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/**
 * The administration with the pages that this person may use, at least one. A new page is one
 * method here and one line in {@link #pages()}.
 */
public final class AdminScreen {

    private final PageContext context;
    private final String clinicName;
    private final AdminServices services;
    private final AdminModel model;
    private final AdminController controller;
    private final AdminView view;

    public AdminScreen(PageContext context, String clinicName, AdminServices services) {
        this.context = context;
        this.clinicName = clinicName;
        this.services = services;
        model = new AdminModel(pages());
        controller = new AdminController(model);
        view = new AdminView(context.texts(), clinicName, model, controller);
    }

    public Parent view() {
        return view;
    }

    /** Reads what is stored and gives the rows the focus; each time the screen is shown. */
    public void show() {
        controller.refresh();
        view.focusRows();
    }

    /**
     * The pages by the last part of their name, such as {@code users}, in the order of the menu.
     */
    public List<String> pageNames() {
        return model.pages().stream().map(AdminScreen::name).toList();
    }

    /** What a choice in the menu does. */
    public void open(String pageName) {
        model.pages().stream()
                .filter(page -> name(page).equals(pageName))
                .findFirst()
                .ifPresent(controller::open);
    }

    private static String name(AdminPage page) {
        return page.room().replaceFirst("^admin\\.", "").replace(".", "");
    }

    private List<AdminPage> pages() {
        var pages = new ArrayList<AdminPage>();
        if (context.session().allows(Permission.MANAGE_USERS)) {
            pages.add(users());
            pages.add(rights());
            pages.add(locking());
        }
        if (context.session().allows(Permission.MANAGE_SCHEDULE)) {
            pages.addAll(List.of(doctors(), rooms(), types(), hours(), absences(), holidays()));
            pages.addAll(List.of(policy(), lanes(), offers()));
            pages.addAll(List.of(clinic(), sites(), workstations()));
        }
        return pages;
    }

    private AdminPage users() {
        var model = new UsersModel();
        var actions =
                new UsersController(
                        context, model, services.users(), services.rights(), services.directory());
        var page = new UsersView(context, model, actions);
        return AdminPage.of("admin.users.", "fth-users", page, actions);
    }

    /**
     * What the roles may do is part of the program: there is nothing to read and nothing to add.
     */
    private AdminPage rights() {
        var page = new RightsView(context.texts());
        return new AdminPage(
                "admin.rights.", "fth-key", page, () -> {}, page::focusRows, Optional.empty());
    }

    private AdminPage locking() {
        var model = new LockingModel();
        var actions = new LockingController(context, model, services.lockTimes());
        var page = new LockingView(context, model, actions);
        return AdminPage.fixed("admin.locking.", "fth-lock", page, actions);
    }

    private AdminPage doctors() {
        var model = new DoctorsModel();
        var actions = new DoctorsController(context, model, services.directory());
        var page = new DoctorsView(context, model, actions);
        return AdminPage.of("admin.doctors.", "fth-user-check", page, actions);
    }

    private AdminPage rooms() {
        var model = new RoomsModel();
        var actions = new RoomsController(context, model, services.directory(), services.sites());
        var page = new RoomsView(context, model, actions);
        return AdminPage.of("admin.rooms.", "fth-map-pin", page, actions);
    }

    private AdminPage types() {
        var model = new VisitTypesModel();
        var actions = new VisitTypesController(context, model, services.directory());
        var page = new VisitTypesView(context, model, actions);
        return AdminPage.of("admin.types.", "fth-list", page, actions);
    }

    private AdminPage hours() {
        var model = new HoursModel(context.formats(), context.today());
        var actions =
                new HoursController(
                        context,
                        model,
                        new HoursController.Stores(
                                services.timetable(), services.directory(), services.sites()));
        var page = new HoursView(context, model, actions);
        return AdminPage.of("admin.hours.", "fth-clock", page, actions);
    }

    private AdminPage absences() {
        var model = new AbsencesModel(context.formats(), context.today());
        var actions =
                new AbsencesController(context, model, services.timetable(), services.directory());
        var page = new AbsencesView(context, model, actions);
        return AdminPage.of("admin.absences.", "fth-log-out", page, actions);
    }

    private AdminPage holidays() {
        var model = new HolidaysModel(context.formats());
        var actions =
                new HolidaysController(context, model, services.timetable(), services.sites());
        var page = new HolidaysView(context, model, actions);
        return AdminPage.of("admin.holidays.", "fth-calendar", page, actions);
    }

    private AdminPage policy() {
        var model = new PolicyModel();
        var actions = new PolicyController(context, model, services.policies(), services.sites());
        var page = new PolicyView(context, model, actions);
        return AdminPage.fixed("admin.policy.", "fth-sliders", page, actions);
    }

    private AdminPage lanes() {
        var model = new LanesModel();
        var actions = new LanesController(context, model, services.policies(), services.sites());
        var page = new LanesView(context, model, actions);
        return AdminPage.of("admin.lanes.", "fth-layers", page, actions);
    }

    private AdminPage clinic() {
        var model = new ClinicModel();
        var actions = new ClinicController(context, model, services.country());
        var page = new ClinicView(context, model, actions, clinicName);
        return AdminPage.fixed("admin.clinic.", "fth-globe", page, actions);
    }

    private AdminPage sites() {
        var model = new SitesModel(context.formats().zone());
        var actions = new SitesController(context, model, services.sites());
        var page = new SitesView(context, model, actions);
        return AdminPage.of("admin.sites.", "fth-home", page, actions);
    }

    private AdminPage workstations() {
        var model = new WorkstationsModel();
        var actions = new WorkstationsController(context, model, services.sites());
        var page = new WorkstationsView(context, model, actions);
        return AdminPage.fixed("admin.workstations.", "fth-monitor", page, actions);
    }

    private AdminPage offers() {
        var model = new OffersModel();
        var actions =
                new OffersController(context, model, services.directory(), services.policies());
        var page = new OffersView(context, model, actions);
        return AdminPage.fixed("admin.offers.", "fth-check-square", page, actions);
    }
}
