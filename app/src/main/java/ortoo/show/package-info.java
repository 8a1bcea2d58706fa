/// How does an answer look on paper? Text, JSON, CSV, GeoJSON and charts of answers.
///
/// Start at [RoutesView], which the renderers of routes read. They write text and open no file, so
/// that the terminal and the browser show the same.
///
/// May use core.
@NullMarked
package ortoo.show;

import org.jspecify.annotations.NullMarked;
