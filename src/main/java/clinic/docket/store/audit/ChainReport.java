package clinic.docket.store.audit;

import java.util.List;

/**
 * What the chains of the trail look like, link by link.
 *
 * @param changed entries whose hash is not that of their fields and of the link before them
 * @param missing links that are counted but not there
 * @param broken entries in a chain that is not their workstation's, and chains without a head
 * @param heads heads that do not say what the last link of their chain says
 * @param unsealed seals whose link is no longer there as it was
 * @param seals the newest link of each chain that has one
 */
public record ChainReport(
        long changed, long missing, long broken, long heads, long unsealed, List<ChainSeal> seals) {
    public ChainReport {
        seals = List.copyOf(seals);
    }

    public long faults() {
        return changed + missing + broken + heads + unsealed;
    }
}
