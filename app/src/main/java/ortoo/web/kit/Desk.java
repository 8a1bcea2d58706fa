package ortoo.web.kit;

import java.nio.file.Path;
import ortoo.atlas.Atlas;
import ortoo.data.AtlasFolder;
import ortoo.data.OpenAtlas;
import ortoo.show.reply.Replies;
import ortoo.study.Study;

/// What all endpoints share: one atlas, open for as long as the server runs.
///
/// @param folder where the atlas was read from
/// @param workspace where questions and results are kept
/// @param open the atlas with its tables, cell by cell
public record Desk(String version, Path folder, Path workspace, Replies replies, OpenAtlas open) {

  /// A desk for the atlas of a folder.
  ///
  /// @throws ortoo.unit.BadInput with all that is wrong with the atlas
  public static Desk open(String version, Path folder, Path workspace) {
    var open = AtlasFolder.open(folder);
    return new Desk(version, folder, workspace, new Replies(Study.of(open.atlas())), open);
  }

  public Atlas atlas() {
    return replies.atlas();
  }
}
