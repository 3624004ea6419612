package clinic.docket.store.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The head of a file of H2, which names the chunk that was written last.
 *
 * <p>H2 2.5.252 writes the head with a chunk before it notes that this chunk is the last one
 * ({@code FileStore.storeBuffer}), so the head names the one before. That one knows where the next
 * was to be; where space is used again the next one often lies elsewhere, and after a kill nobody
 * finds it, nor what follows. So the head is written once more.
 */
final class StoreHead {
    private static final Method WRITE = method();

    private StoreHead() {}

    /** From now on whoever opens the file finds all that has been written. */
    static void write(MVStore store) {
        if (store.getFileStore() instanceof RandomAccessStore file) {
            store.executeFilestoreOperation(() -> write(file));
        }
    }

    private static void write(RandomAccessStore file) {
        try {
            WRITE.invoke(file);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method() {
        try {
            var method = RandomAccessStore.class.getDeclaredMethod("writeStoreHeader");
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Another H2 than the one that this was made for", e);
        }
    }
}
