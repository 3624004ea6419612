package clinic.docket.app.cli;

import tools.jackson.databind.json.JsonMapper;

/** Figures for programs: one line of JSON. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
