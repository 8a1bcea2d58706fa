/// The virtual network: every place in every vehicle, and the arcs between them.
///
/// After Jourquin and Beuthe's virtual links (as in Nodus): a node is a place *in a state*. Place
/// and vehicle are laid out in advance, since they are the same for all questions of one unit;
/// registration, customs regime and passed waypoints are expanded on demand by the search.
///
/// May use `ortoo.unit`, `ortoo.atlas` and the packages `time`, `step`, `post`, `trip` of route.
@NullMarked
package ortoo.route.net;

import org.jspecify.annotations.NullMarked;
