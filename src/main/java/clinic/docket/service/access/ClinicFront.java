package clinic.docket.service.access;

import java.util.List;

/** The clinic as its sign-in screen shows it. Only a demo clinic lists accounts. */
public record ClinicFront(
        String clinicName, String zoneId, boolean demo, List<DemoAccount> demoAccounts) {
    public ClinicFront {
        demoAccounts = List.copyOf(demoAccounts);
    }
}
