package clinic.docket.ui.admin.page;

import clinic.docket.ui.part.conflict.FieldChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two desks changed the same row. Fields that only one of them changed are proposed as that desk
 * has them; where both did, somebody has to choose. Values that read the same are the same.
 */
record FormConflict(List<Field> fields) {
    FormConflict {
        fields = List.copyOf(fields);
    }

    /**
     * How a field is called and read.
     *
     * @param words of its value
     */
    record Name(String id, String label, Function<Object, String> words) {}

    /**
     * A field that both versions have differently.
     *
     * @param input its place in the form
     * @param keepsMine empty while nobody has chosen
     */
    record Field(int input, Name name, Object mine, Object theirs, Optional<Boolean> keepsMine) {

        static Field between(int input, Name name, Object base, Object mine, Object theirs) {
            boolean changedHere = !read(name, mine).equals(read(name, base));
            boolean changedThere = !read(name, theirs).equals(read(name, base));
            return new Field(
                    input,
                    name,
                    mine,
                    theirs,
                    changedHere == changedThere ? Optional.empty() : Optional.of(changedHere));
        }

        boolean differs() {
            return !read(name, mine).equals(read(name, theirs));
        }

        Field choosing(boolean keepMine) {
            return new Field(input, name, mine, theirs, Optional.of(keepMine));
        }

        /** An open field stays as it was typed here. */
        Object chosen() {
            return keepsMine.orElse(true) ? mine : theirs;
        }

        FieldChoice choice() {
            return new FieldChoice(
                    name.id(), name.label(), read(name, mine), read(name, theirs), keepsMine);
        }

        private static String read(Name name, Object value) {
            return ((Optional<?>) value).map(name.words()).orElse("");
        }
    }

    boolean isDecided() {
        return fields.stream().allMatch(field -> field.keepsMine().isPresent());
    }

    FormConflict choosing(String id, boolean keepMine) {
        return new FormConflict(
                fields.stream()
                        .map(field ->
                                field.name().id().equals(id) ? field.choosing(keepMine) : field)
                        .toList());
    }

    List<FieldChoice> choices() {
        return fields.stream().map(Field::choice).toList();
    }
}
