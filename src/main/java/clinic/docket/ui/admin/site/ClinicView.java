package clinic.docket.ui.admin.site;

import clinic.docket.domain.schedule.Country;
import clinic.docket.ui.admin.page.PageContext;
import clinic.docket.ui.admin.page.PageView;
import clinic.docket.ui.part.form.SearchList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is true of the clinic at all its sites. */
public final class ClinicView extends PageView<Optional<Country>> {
    private final String clinicName;
    private final Locale language;

    public ClinicView(
            PageContext context,
            ClinicModel model,
            ClinicController controller,
            String clinicName) {
        super(context, model, controller, "admin.clinic.");
        this.clinicName = clinicName;
        language = context.texts().locale();
        column("name", this::titleOf, "strong");
        column("country", this::words);
        form().name("country", text("country"), model.country, this::words);
        form().list(
                        "country",
                        text("country"),
                        new SearchList<>(text("countrySearch"), all(), model.country, this::words));
        build();
    }

    /** By their names in this language; none of them is offered first. */
    private List<Optional<Country>> all() {
        var named =
                Country.all().stream()
                        .sorted(Comparator.comparing(this::name, Collator.getInstance(language)))
                        .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Country>empty()), named).toList();
    }

    private String words(Optional<Country> country) {
        return country.map(this::name).orElseGet(() -> text("noCountry"));
    }

    private String name(Country country) {
        return country.name(language);
    }

    @Override
    protected String titleOf(Optional<Country> row) {
        return clinicName;
    }
}
