package ortoo.data;

import ortoo.atlas.Atlas;
import ortoo.data.table.TablePackage;

/// An atlas and the tables it was read from, cell by cell: the files' bytes, kept in memory.
///
/// A row of the atlas is told by table and line, in both.
public record OpenAtlas(Atlas atlas, TablePackage tables) {}
