package clinic.docket.app.cli;

import clinic.docket.app.storm.StormFleet;
import clinic.docket.ui.kit.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;

/** What came of a storm of several processes, in a sentence or as JSON. */
record FleetWords(Texts texts) {
    String of(StormFleet.Result result, int processes, boolean json) {
        return json ? asJson(result, processes) : sentence(result);
    }

    private String sentence(StormFleet.Result result) {
        return texts.format(
                "docket.storm.fleet",
                result.told(),
                result.killed(),
                result.failures().toString(),
                result.lost(),
                faults(result).toString());
    }

    private static String asJson(StormFleet.Result result, int processes) {
        var line = new LinkedHashMap<String, Object>();
        line.put("processes", processes);
        line.put("killed", result.killed());
        line.put("tries", result.tries());
        line.put("told", result.told());
        line.put("failures", result.failures());
        line.put("lost", result.lost());
        line.put("faults", faults(result));
        return Json.line(line);
    }

    private static LinkedHashMap<String, Long> faults(StormFleet.Result result) {
        var faults = new LinkedHashMap<String, Long>();
        result.faults()
                .forEach(
                        (fault, count) -> faults.put(fault.name().toLowerCase(Locale.ROOT), count));
        return faults;
    }
}
