package clinic.docket.service.patient;

import clinic.docket.service.setup.ClinicFounding;
import clinic.docket.store.access.AccessStore;

/** The country whose telephone numbers are typed without their country. */
public final class ClinicCountry {
    private final AccessStore settings;
    private final String machine;

    /**
     * @param machine the country of this computer, for a clinic that was set up before it was
     *     asked; may be empty
     */
    public ClinicCountry(AccessStore settings, String machine) {
        this.settings = settings;
        this.machine = machine;
    }

    /** Two letters, or empty. Reads inside the transaction that is open. */
    String code() {
        return settings.setting(ClinicFounding.COUNTRY)
                .filter(code -> !code.isEmpty())
                .orElse(machine);
    }
}
