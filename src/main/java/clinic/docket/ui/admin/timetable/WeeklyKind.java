package clinic.docket.ui.admin.timetable;

/** Whether a line of the week is work or a break. */
enum WeeklyKind {
    WORK,
    BREAK
}
