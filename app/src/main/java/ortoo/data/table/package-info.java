/// What do the files of a table package say, and what is wrong with them?
///
/// A package is a folder of CSV tables with a Frictionless `datapackage.json`. Start at
/// [TablePackage]: it reads every table, checks every cell, key and reference, and gathers every
/// problem with file, line and column. Knows nothing of what the tables mean.
///
/// May use `ortoo.unit`.
@NullMarked
package ortoo.data.table;

import org.jspecify.annotations.NullMarked;
