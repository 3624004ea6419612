package clinic.docket.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it: how long it is and how long its methods are. */
record SourceFile(String name, String text) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    // Made once: a task that makes its own looks for the platform's modules each time.
    private static final JavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    static SourceFile read(Path file) {
        try {
            return new SourceFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return text.lines().count();
    }

    /** Methods and constructors longer than this, without their documentation comment. */
    List<String> methodsLongerThan(long limit) {
        if (lines() <= limit) {
            return List.of();
        }
        var task = (JavacTask) COMPILER.getTask(null, FILES, null, null, null, List.of(source()));
        var positions = Trees.instance(task).getSourcePositions();
        var found = new ArrayList<String>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodScanner(unit, positions, limit, found), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private SimpleJavaFileObject source() {
        return new SimpleJavaFileObject(
                URI.create("string:///" + Path.of(name).getFileName()),
                SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Walks through a file; what it carries along is the name of the class it is in. */
    private final class MethodScanner extends TreeScanner<Void, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final long limit;
        private final List<String> found;

        private MethodScanner(
                CompilationUnitTree unit,
                SourcePositions positions,
                long limit,
                List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.limit = limit;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(type, type.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            long lines = line(positions.getEndPosition(unit, method)) - line(start(method)) + 1;
            if (lines > limit) {
                found.add(name + ": " + type + "." + method.getName() + " has " + lines + " lines");
            }
            return super.visitMethod(method, type);
        }

        private long start(MethodTree method) {
            return positions.getStartPosition(unit, method);
        }

        private long line(long position) {
            return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
        }
    }
}
