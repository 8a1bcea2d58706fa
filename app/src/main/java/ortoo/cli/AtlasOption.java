package ortoo.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.data.AtlasFolder;
import picocli.CommandLine.Option;

/// The option that says which atlas to ask; commands take it as a `@Mixin`.
final class AtlasOption {

  @Option(
      names = "--atlas",
      paramLabel = "DIR",
      description = "folder of the atlas; without it, the data/steppe that comes with Ortoo")
  private @Nullable Path folder;

  /// Where the atlas is.
  Path folder() {
    return folderOr(folder);
  }

  /// The folder given, or the atlas that comes with Ortoo: in the folder of the launcher, or in the
  /// current one when started without it.
  static Path folderOr(@Nullable Path given) {
    return Optional.ofNullable(given)
        .orElseGet(() -> Path.of(System.getProperty("ortoo.home", "")).resolve("data/steppe"));
  }

  /// Loads the atlas, or tells all that is wrong with it.
  Atlas load() {
    return AtlasFolder.load(folder());
  }
}
