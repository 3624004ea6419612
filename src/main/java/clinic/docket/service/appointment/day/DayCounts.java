package clinic.docket.service.appointment.day;

/**
 * The numbers of the top bar. {@code booked}: every visit of the day that is not cancelled; {@code
 * arrived}: status Arrived, something still open; {@code waiting}: Arrived and Checked in together;
 * {@code free}: free gaps of ten minutes or more from now on.
 */
public record DayCounts(int booked, int arrived, int waiting, int free) {}
