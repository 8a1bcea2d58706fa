package ortoo;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The rules of STYLE.md that a machine can hold, over one file's text.
///
/// Each returns what breaks it, with `file:line`.
final class TidyRules {

  static final int FILE_LINES = 400;
  static final int METHOD_LINES = 50;
  static final int COLUMNS = 100;
  static final int PACKAGE_FILES = 25;

  private static final Pattern LOOSE_END = Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b(?!.*#\\d)");

  /// An absolute path of somebody's machine, but not the path in a web address.
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w./:-])(/(home|root|Users|work)/\\w|[A-Z]:\\\\Users)");

  private static final Pattern LOCAL_LINK = Pattern.compile("\\]\\((?![a-z]+:|#)([^)\\s#]+)");

  private TidyRules() {}

  /// Rules for a Java file.
  static List<String> java(String file, String text) {
    var problems = new ArrayList<String>();
    var lines = text.lines().count();
    if (lines > FILE_LINES) {
      problems.add("%s: %d lines, %d are the limit".formatted(file, lines, FILE_LINES));
    }
    new Reader(file, problems).read(text);
    return problems;
  }

  /// Rules for code of any language.
  static List<String> code(String file, String text) {
    var wide = where(file, text, line -> line.length() > COLUMNS && !mayBeWide(line))
        .map("%s: more than 100 columns"::formatted);
    var loose = where(file, text, line -> LOOSE_END.matcher(line).find())
        .map("%s: unfinished, and no issue number"::formatted);
    return Stream.concat(wide, loose).toList();
  }

  /// A web address cannot be broken, and a row of a table of promises is best in one piece.
  private static boolean mayBeWide(String line) {
    return line.contains("://") || line.split(" \\| ", -1).length > 2;
  }

  /// Rules for text of any kind.
  static List<String> any(String file, String text) {
    return where(file, text, line -> MACHINE_PATH.matcher(line).find())
        .map("%s: a path of one machine"::formatted)
        .toList();
  }

  /// A Markdown page has one title.
  static List<String> title(String file, String text) {
    var fenced = false;
    var titles = 0;
    for (var line : text.lines().toList()) {
      fenced ^= line.strip().startsWith("```");
      titles += !fenced && line.startsWith("# ") ? 1 : 0;
    }
    return titles == 1 ? List.of() : List.of("%s: %d titles, 1 is due".formatted(file, titles));
  }

  /// Files that a Markdown page links to, as it writes them.
  static List<String> links(String text) {
    return LOCAL_LINK.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Stream<String> where(String file, String text, Predicate<String> bad) {
    var lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> bad.test(lines.get(i)))
        .mapToObj(i -> "%s:%d".formatted(file, i + 1));
  }

  /// Reads a Java file as the compiler does, so that a comment or a string is not taken for code.
  private static final class Reader extends TreeScanner<Void, Void> {
    private final String file;
    private final List<String> problems;
    private ToLongFunction<Tree> firstLine = _ -> 0;
    private ToLongFunction<Tree> lastLine = _ -> 0;

    Reader(String file, List<String> problems) {
      this.file = file;
      this.problems = problems;
    }

    void read(String text) {
      var source =
          new SimpleJavaFileObject(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return text;
            }
          };
      var compiler = ToolProvider.getSystemJavaCompiler();
      var task =
          (JavacTask) compiler.getTask(null, null, _ -> {}, List.of(), null, List.of(source));
      try {
        for (var unit : task.parse()) {
          var places = Trees.instance(task).getSourcePositions();
          var lines = unit.getLineMap();
          firstLine = tree -> lines.getLineNumber(places.getStartPosition(unit, tree));
          lastLine = tree -> lines.getLineNumber(places.getEndPosition(unit, tree));
          scan(unit, null);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getBody() != null) {
        var body = method.getBody();
        var lines = lastLine.applyAsLong(body) - firstLine.applyAsLong(body) + 1;
        if (lines > METHOD_LINES) {
          var name = method.getName();
          add(method, "%s has %d lines, %d are the limit".formatted(name, lines, METHOD_LINES));
        }
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
      if (made.getIdentifier().toString().equals("RuntimeException")) {
        add(made, "a bare RuntimeException says nothing of whose mistake it is");
      }
      return super.visitNewClass(made, null);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
      if (annotation.getAnnotationType().toString().endsWith("Disabled")) {
        add(annotation, "a test that is switched off");
      }
      return super.visitAnnotation(annotation, null);
    }

    private void add(Tree tree, String what) {
      problems.add("%s:%d: %s".formatted(file, firstLine.applyAsLong(tree), what));
    }
  }
}
