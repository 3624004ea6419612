package clinic.docket.ui.booking;

import clinic.docket.ui.kit.Background;
import clinic.docket.ui.kit.Notices;
import clinic.docket.ui.kit.Overlay;
import clinic.docket.ui.kit.Ticker;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;

/** The window in which the dialog opens, and how it speaks. */
public record BookingPlace(
        Overlay overlay,
        Background background,
        Notices notices,
        Texts texts,
        Formats formats,
        Ticker ticker) {}
