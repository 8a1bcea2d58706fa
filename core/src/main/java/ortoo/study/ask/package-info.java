/// What is asked, in the asker's words, and what it means in an atlas.
///
/// Start at [RoutesQuestion]. The command line, the web and a question file all ask by words, so
/// they all get the same defaults and the same messages, every fault at once.
///
/// May use `ortoo.unit`, `ortoo.atlas` and `ortoo.route.trip`.
@NullMarked
package ortoo.study.ask;

import org.jspecify.annotations.NullMarked;
