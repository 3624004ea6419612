package clinic.docket.app.storm;

import clinic.docket.fixture.ServerProcess;
import clinic.docket.store.check.CheckReport;
import clinic.docket.store.check.CheckStore;
import clinic.docket.store.session.Database;
import java.time.Duration;
import java.util.Map;

/**
 * What an outage came to under desks that book and cancel without a pause.
 *
 * @param recovery from the server's return to the first answer
 * @param calls of all desks, from before the outage until after it
 * @param failures by their names
 * @param worst the longest that a call kept its desk waiting, whatever came of it
 * @param told visits of which some desk was told
 * @param lost of these, those that are not there or in an older state
 * @param doubled what the trail has more than once for one visit
 * @param unasked visits that are there although no desk was told of them
 * @param clean what {@code docket check} says
 */
record OutageReport(
        Duration recovery,
        int calls,
        Map<String, Long> failures,
        Duration worst,
        int told,
        int lost,
        long doubled,
        long unasked,
        boolean clean) {

    /**
     * Desks work, the server goes away and returns, desks work again.
     *
     * @param answers of the desks before and after it
     */
    static OutageReport of(
            Outage outage, ServerProcess server, Database database, int answers, long seed)
            throws Exception {
        long before = stored(database);
        var load = OutageLoad.start(database, seed);
        Duration recovery;
        try (load) {
            load.awaitAnswers(answers);
            long back = outage.happen(server, load);
            load.awaitAnswers(answers);
            recovery = load.recovery(back);
        }
        int told = load.told().size();
        int lost = load.told().lostIn(database).size();
        return new OutageReport(
                recovery,
                load.calls(),
                load.failures(),
                load.worst(),
                told,
                lost,
                doubled(database),
                stored(database) - before - (told - lost),
                check(database).isClean());
    }

    private static long stored(Database database) {
        return check(database).counts().getOrDefault("appointment", 0L);
    }

    private static CheckReport check(Database database) {
        var transactions = database.transactions();
        return transactions.read(() -> new CheckStore(transactions).check());
    }

    private static long doubled(Database database) {
        var transactions = database.transactions();
        return transactions.read(() ->
                transactions
                        .session()
                        .createNativeQuery(
                                "select count(*) from (select e.subject_id from audit_entry e"
                                        + " join appointment a on a.id = e.subject_id"
                                        + " group by e.subject_id, e.action"
                                        + " having count(*) > 1) twice",
                                Long.class)
                        .getSingleResult());
    }
}
