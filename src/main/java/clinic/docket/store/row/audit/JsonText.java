package clinic.docket.store.row.audit;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Changed fields as a JSON object of strings, keys sorted, so that equal changes read alike. */
final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
    private static final String NOTHING = "{}";

    private JsonText() {}

    static String of(Map<String, String> fields) {
        return fields.isEmpty() ? NOTHING : JSON.writeValueAsString(new TreeMap<>(fields));
    }

    static Map<String, String> toMap(String json) {
        return json.equals(NOTHING) ? Map.of() : JSON.readValue(json, STRINGS);
    }
}
