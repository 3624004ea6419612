package clinic.docket.service.schedule;

import clinic.docket.domain.schedule.slot.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * How two lists become pages: of each page about five sevenths are the preferred doctor's slots,
 * the others follow. Where one list runs out the other one fills the page, so nothing is left out
 * and nothing comes twice, whatever page is asked for.
 */
record SlotPages(int limit, int offset) {
    private static final int PREFERRED_OF_SEVEN = 5;

    /** How many slots of each list are needed for this page. */
    int end() {
        return offset + limit;
    }

    List<Slot> page(List<Slot> preferred, List<Slot> others) {
        var all = new ArrayList<Slot>();
        int p = 0;
        int o = 0;
        while (limit > 0 && all.size() < end() && p + o < preferred.size() + others.size()) {
            int left = preferred.size() - p;
            int othersLeft = others.size() - o;
            int share = Math.min(left, Math.max(preferredShare(), limit - othersLeft));
            int rest = Math.min(othersLeft, limit - share);
            all.addAll(preferred.subList(p, p + share));
            all.addAll(others.subList(o, o + rest));
            p += share;
            o += rest;
        }
        return List.copyOf(all.subList(Math.min(offset, all.size()), Math.min(end(), all.size())));
    }

    private int preferredShare() {
        return Math.ceilDiv(limit * PREFERRED_OF_SEVEN, 7);
    }
}
