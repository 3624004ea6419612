package clinic.docket.ui.visit;

import clinic.docket.ui.kit.Keys;
import clinic.docket.ui.kit.text.Formats;
import clinic.docket.ui.kit.text.Texts;

/** How the panel writes texts, times and keys. */
public record Words(Texts texts, Formats formats, Keys keys) {}
