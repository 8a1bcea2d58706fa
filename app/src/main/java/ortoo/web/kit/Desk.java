package ortoo.web.kit;

import java.nio.file.Path;
import ortoo.atlas.Atlas;
import ortoo.show.reply.Replies;

/// What all endpoints share: one atlas, open for as long as the server runs.
///
/// @param folder where the atlas was read from
/// @param workspace where questions and results are kept
public record Desk(String version, Path folder, Path workspace, Replies replies) {

  public Atlas atlas() {
    return replies.atlas();
  }
}
