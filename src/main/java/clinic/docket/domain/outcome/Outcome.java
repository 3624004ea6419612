package clinic.docket.domain.outcome;

import java.util.Optional;
import java.util.function.Function;

/** What a use case answers: it was done, or it was refused for one stated reason. */
public sealed interface Outcome<T, R extends Refusal> {
    record Done<T, R extends Refusal>(T value) implements Outcome<T, R> {}

    record Refused<T, R extends Refusal>(R refusal) implements Outcome<T, R> {}

    static <T, R extends Refusal> Outcome<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R extends Refusal> Outcome<T, R> refused(R refusal) {
        return new Refused<>(refusal);
    }

    default Optional<R> refused() {
        return this instanceof Refused<T, R>(R refusal) ? Optional.of(refusal) : Optional.empty();
    }

    default Optional<T> result() {
        return this instanceof Done<T, R>(T value) ? Optional.of(value) : Optional.empty();
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The value of an outcome that the caller knows cannot be refused here. */
    default T orThrow() {
        return switch (this) {
            case Done<T, R>(T value) -> value;
            case Refused<T, R>(R refusal) -> throw new IllegalStateException(refusal.code());
        };
    }

    default <U> Outcome<U, R> map(Function<T, U> mapper) {
        return switch (this) {
            case Done<T, R>(T value) -> done(mapper.apply(value));
            case Refused<T, R>(R refusal) -> refused(refusal);
        };
    }
}
