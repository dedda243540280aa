package io.github.labcheck.checker.words;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of the program say of words: keys, the number of arguments with which each is called, literals. */
final class MainSources extends TreePathScanner<Void, Void> {

    private static final String ROOT = "io.github.labcheck.";

    /** Texts in the sources, in whatever place. */
    final Set<String> literals = new TreeSet<>();

    /** Keys of the constants of enums whose words are in bundles. */
    final Set<String> constants = new TreeSet<>();

    /** Numbers of arguments by the key of a call that names it. */
    final Map<String, Set<Integer>> calls = new TreeMap<>();

    /** Files with a literal in Chinese, by their path below the program's package, with the first of these. */
    final Map<String, String> chinese = new TreeMap<>();

    private String file;
    private String pack;

    static MainSources read() throws IOException {
        MainSources found = new MainSources();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<Path> sources = new ArrayList<>();
            for (String module : List.of("ontology", "rules", "checker")) {
                try (Stream<Path> all = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                    all.filter(p -> p.toString().endsWith(".java")).sorted().forEach(sources::add);
                }
            }
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                found.pack = unit.getPackageName().toString();
                String name = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                found.file = below(found.pack) + "." + name.substring(0, name.lastIndexOf('.'));
                found.scan(unit, null);
            }
        }
        return found;
    }

    private static String below(String pack) {
        String below = pack.substring(Math.min(pack.length(), ROOT.length()));
        return below.startsWith("checker.") ? below.substring("checker.".length()) : below;
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x2E80 && c < 0xA000 || c >= 0xFF00 && c < 0xFFF0);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void none) {
        String text = literal.getValue() instanceof String || literal.getValue() instanceof Character ? literal.getValue().toString() : "";
        literals.add(text);
        if (isChinese(text)) {
            chinese.putIfAbsent(file, text);
        }
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        if (call.getMethodSelect().toString().equals("Text.of") && call.getArguments().get(0) instanceof LiteralTree key) {
            calls.computeIfAbsent((String) key.getValue(), k -> new TreeSet<>()).add(call.getArguments().size() - 1);
        }
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        if (type.getKind() == Tree.Kind.ENUM && type.toString().contains("Text.of(this")) {
            Deque<String> names = new ArrayDeque<>();
            for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree around) {
                    names.push(around.getSimpleName().toString());
                }
            }
            String prefix = below(pack) + "." + String.join(".", names) + ".";
            type.getMembers().stream().filter(VariableTree.class::isInstance).map(m -> ((VariableTree) m))
                    .filter(m -> m.getType().toString().equals(type.getSimpleName().toString()))
                    .filter(m -> m.getName().toString().matches("[A-Z_0-9]+"))
                    .forEach(m -> constants.add(prefix + m.getName()));
        }
        return super.visitClass(type, none);
    }
}
