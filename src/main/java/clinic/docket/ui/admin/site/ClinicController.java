package clinic.docket.ui.admin.site;

import clinic.docket.domain.outcome.Outcome;
import clinic.docket.domain.outcome.Refusal;
import clinic.docket.domain.schedule.Country;
import clinic.docket.service.setup.CountryService;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageController;
import java.util.List;
import java.util.Optional;

/** The buttons of the page about the clinic as a whole. */
public final class ClinicController extends PageController<Optional<Country>> {

    private final ClinicModel model;
    private final CountryService countries;

    public ClinicController(PageContext context, ClinicModel model, CountryService countries) {
        super(context, model);
        this.model = model;
        this.countries = countries;
    }

    @Override
    public void load() {
        read(() -> List.of(countries.chosen(context().session())), model::show);
    }

    @Override
    protected Outcome<Optional<Country>, Refusal> draft() {
        return Outcome.done(model.country.get());
    }

    @Override
    protected Outcome<Optional<Country>, ? extends Refusal> write(
            Optional<Country> draft, boolean isNew) {
        return countries.choose(context().session(), draft);
    }

    @Override
    protected String savedSentence(Optional<Country> row) {
        return context().texts().get("admin.clinic.saved");
    }
}
