package clinic.docket.service.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record of the domain as names and words, for the trail. Every component is there without being
 * listed, so a field that is added later cannot be forgotten; parts of parts are joined by a dot.
 */
final class RecordFields {
    private RecordFields() {}

    /**
     * Without the record's own id and version, which the entry names anyway; empty values left out.
     */
    static Map<String, String> of(Record value) {
        var fields = new LinkedHashMap<String, String>();
        add(fields, "", value);
        fields.remove("id");
        fields.remove("version");
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static void add(Map<String, String> fields, String name, Object value) {
        switch (value) {
            case Optional<?> maybe -> maybe.ifPresent(present -> add(fields, name, present));
            case Collection<?> many -> fields.put(name, joined(many));
            case Map<?, ?> times ->
                    times.forEach((key, entry) -> add(fields, join(name, key), entry));
            case Record parts -> addParts(fields, name, parts);
            default -> fields.put(name, value.toString());
        }
    }

    private static void addParts(Map<String, String> fields, String name, Record parts) {
        RecordComponent[] components = parts.getClass().getRecordComponents();
        if (components.length == 1) {
            add(fields, name, read(components[0], parts));
            return;
        }
        for (var component : components) {
            add(fields, join(name, component.getName()), read(component, parts));
        }
    }

    private static String joined(Collection<?> many) {
        return String.join(", ", many.stream().map(Object::toString).sorted().toList());
    }

    private static String join(String name, Object part) {
        return name.isEmpty() ? part.toString() : name + "." + part;
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
