package clinic.docket.ui.print;

import clinic.docket.domain.paper.ListSheet;
import clinic.docket.domain.paper.SlipSheet;

/** Where sheets become paper. Takes its time: never on the FX thread. */
public interface Press {

    /** A PDF file. */
    byte[] typeset(ListSheet sheet);

    /** A PDF file. */
    byte[] typeset(SlipSheet slip);

    /**
     * Lets the person choose a printer in the system's dialog.
     *
     * @param name in the printer's queue, for everybody to see
     */
    Sent send(byte[] pdf, String name);

    /** What became of it. */
    enum Sent {
        PRINTED,
        CALLED_OFF,
        NO_PRINTER,
        FAILED
    }
}
