package chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The budgets of CONTRIBUTING.md: maxima, not averages, because quality lives in the tail.
class BudgetTest {

  static final int FILE_LINES = 300;
  static final int METHOD_LINES = 40;
  static final int PARAMETERS = 5;
  static final int COMPONENTS = 8;
  static final int TYPES_OF_A_PACKAGE = 25;

  static final List<Path> MAIN =
      List.of(Path.of("src/main/java"), Path.of("../standard/src/main/java"));
  static final List<Path> ALL =
      List.of(
          Path.of("src/main/java"),
          Path.of("src/test/java"),
          Path.of("../standard/src/main/java"),
          Path.of("../standard/src/test/java"));

  @Test
  void filesAreShort() throws Exception {
    var over = new ArrayList<String>();
    for (var file : sources(ALL)) {
      var lines = Files.readAllLines(file).size();
      if (lines > FILE_LINES) over.add(file + ": " + lines + " lines");
    }
    assertThat(over).isEmpty();
  }

  @Test
  void methodsAreShortAndTakeLittle() throws Exception {
    var over = new ArrayList<String>();
    try (var files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(
                      null,
                      files,
                      null,
                      List.of("-proc:none"),
                      null,
                      files.getJavaFileObjectsFromPaths(sources(ALL)));
      var trees = Trees.instance(task);
      for (var unit : task.parse()) {
        new Counter(trees, unit, over).scan(unit, null);
      }
    }
    assertThat(over).isEmpty();
  }

  @Test
  void packagesHaveFewTypes() throws Exception {
    var types = new TreeMap<String, Integer>();
    for (var file : sources(MAIN)) {
      if (file.endsWith("package-info.java")) continue;
      types.merge(String.valueOf(file.getParent()), 1, Integer::sum);
    }
    types.values().removeIf(count -> count <= TYPES_OF_A_PACKAGE);
    assertThat(types).isEmpty();
  }

  static List<Path> sources(List<Path> folders) throws IOException {
    var sources = new ArrayList<Path>();
    for (var folder : folders) {
      try (var files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    assertThat(sources).isNotEmpty();
    return sources;
  }

  /// Notes every method and record that is over its budget.
  static final class Counter extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final List<String> over;

    Counter(Trees trees, CompilationUnitTree unit, List<String> over) {
      this.trees = trees;
      this.unit = unit;
      this.over = over;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      var name = unit.getSourceFile().getName() + " " + method.getName();
      var lines = lines(method, method);
      if (lines > METHOD_LINES) over.add(name + ": " + lines + " lines");
      var parameters = method.getParameters().size();
      var ofRecord = method.getName().contentEquals("<init>");
      if (parameters > PARAMETERS && !ofRecord) over.add(name + ": " + parameters + " parameters");
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      if (type.getKind() == Tree.Kind.RECORD) {
        var components =
            type.getMembers().stream()
                .filter(member -> member instanceof VariableTree field && !isStatic(field))
                .count();
        if (components > COMPONENTS) {
          over.add(
              unit.getSourceFile().getName()
                  + " "
                  + type.getSimpleName()
                  + ": "
                  + components
                  + " components");
        }
      }
      return super.visitClass(type, null);
    }

    private static boolean isStatic(VariableTree field) {
      return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private long lines(Tree begin, Tree whole) {
      var positions = trees.getSourcePositions();
      var map = unit.getLineMap();
      var first = map.getLineNumber(positions.getStartPosition(unit, begin));
      return map.getLineNumber(positions.getEndPosition(unit, whole)) - first + 1;
    }
  }
}
