package clinic.docket.domain.outage;

import java.util.UUID;

/** Made by the workstation that jots: by it a jotting is entered once, however often it is sent. */
public record JottingId(UUID value) {}
