package clinic.docket.app.keyring;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The Credential Manager of Windows: generic credentials that stay on this computer, by four
 * functions of {@code advapi32.dll}. Windows encrypts them for whoever is signed in.
 */
@SuppressWarnings("restricted") // Native access is granted in java.options.
public final class WindowsCredentials implements KeyRing {
    private static final String PREFIX = "Docket/";
    private static final int GENERIC = 1;
    private static final int ON_THIS_COMPUTER = 2;
    private static final int NOT_FOUND = 1168;

    /** The structure CREDENTIALW. Its offsets are those of all 64-bit processors. */
    static final MemoryLayout CREDENTIAL =
            MemoryLayout.structLayout(
                    JAVA_INT.withName("Flags"),
                    JAVA_INT.withName("Type"),
                    ADDRESS.withName("TargetName"),
                    ADDRESS.withName("Comment"),
                    JAVA_INT.withName("LastWrittenLow"),
                    JAVA_INT.withName("LastWrittenHigh"),
                    JAVA_INT.withName("CredentialBlobSize"),
                    MemoryLayout.paddingLayout(JAVA_INT.byteSize()),
                    ADDRESS.withName("CredentialBlob"),
                    JAVA_INT.withName("Persist"),
                    JAVA_INT.withName("AttributeCount"),
                    ADDRESS.withName("Attributes"),
                    ADDRESS.withName("TargetAlias"),
                    ADDRESS.withName("UserName"));

    private final String errorName;
    private final MethodHandle read;
    private final MethodHandle write;
    private final MethodHandle delete;
    private final MethodHandle free;

    /**
     * @throws SilentKeyRing where there is no such library
     */
    public WindowsCredentials() {
        this("advapi32", "GetLastError");
    }

    /**
     * @param errorName where the system leaves the number of a call's error
     */
    WindowsCredentials(String libraryName, String errorName) {
        this.errorName = errorName;
        try {
            var library = SymbolLookup.libraryLookup(libraryName, Arena.global());
            var state = Linker.Option.captureCallState(errorName);
            read =
                    function(
                            library.findOrThrow("CredReadW"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS),
                            state);
            write =
                    function(
                            library.findOrThrow("CredWriteW"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT),
                            state);
            delete =
                    function(
                            library.findOrThrow("CredDeleteW"),
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT),
                            state);
            free = function(library.findOrThrow("CredFree"), FunctionDescriptor.ofVoid(ADDRESS));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new SilentKeyRing("No Credential Manager here", e);
        }
    }

    private static MethodHandle function(
            MemorySegment address, FunctionDescriptor descriptor, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(address, descriptor, options);
    }

    @Override
    public Optional<String> find(String entry) {
        try (var arena = Arena.ofConfined()) {
            var found = arena.allocate(ADDRESS);
            int error = call(arena, read, wide(arena, PREFIX + entry), GENERIC, 0, found);
            if (error == NOT_FOUND) {
                return Optional.empty();
            }
            check(error);
            var credential = found.get(ADDRESS, 0).reinterpret(CREDENTIAL.byteSize());
            try {
                return Optional.of(value(credential));
            } finally {
                invoke(free, credential);
            }
        }
    }

    private static String value(MemorySegment credential) {
        int length = credential.get(JAVA_INT, offset("CredentialBlobSize"));
        var blob = credential.get(ADDRESS, offset("CredentialBlob")).reinterpret(length);
        return new String(blob.toArray(JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void put(String entry, String value) {
        try (var arena = Arena.ofConfined()) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            var blob = arena.allocateFrom(JAVA_BYTE, bytes);
            var credential = arena.allocate(CREDENTIAL); // All zero.
            credential.set(JAVA_INT, offset("Type"), GENERIC);
            credential.set(ADDRESS, offset("TargetName"), wide(arena, PREFIX + entry));
            credential.set(JAVA_INT, offset("CredentialBlobSize"), bytes.length);
            credential.set(ADDRESS, offset("CredentialBlob"), blob);
            credential.set(JAVA_INT, offset("Persist"), ON_THIS_COMPUTER);
            credential.set(ADDRESS, offset("UserName"), wide(arena, "Docket"));
            int error = call(arena, write, credential, 0);
            blob.fill((byte) 0);
            check(error);
        }
    }

    @Override
    public void remove(String entry) {
        try (var arena = Arena.ofConfined()) {
            int error = call(arena, delete, wide(arena, PREFIX + entry), GENERIC, 0);
            if (error != NOT_FOUND) {
                check(error);
            }
        }
    }

    /** Returns the number of the error, zero for none. */
    private int call(Arena arena, MethodHandle function, Object... arguments) {
        var layout = Linker.Option.captureStateLayout();
        var state = arena.allocate(layout);
        var all = new Object[arguments.length + 1];
        all[0] = state;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        boolean done = ((int) invoke(function, all)) != 0;
        long where = layout.byteOffset(MemoryLayout.PathElement.groupElement(errorName));
        return done ? 0 : Math.max(1, state.get(JAVA_INT, where));
    }

    private static Object invoke(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new SilentKeyRing("The Credential Manager cannot be called", e);
        }
    }

    private static void check(int error) {
        if (error != 0) {
            throw new SilentKeyRing("The Credential Manager refuses with " + error);
        }
    }

    private static MemorySegment wide(Arena arena, String text) {
        return arena.allocateFrom(text, StandardCharsets.UTF_16LE);
    }

    private static long offset(String field) {
        return CREDENTIAL.byteOffset(MemoryLayout.PathElement.groupElement(field));
    }
}
