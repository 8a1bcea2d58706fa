package ortoo.show.profile;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds room for labels among lines and other labels.
final class Labels {
  private static final double GAP = 3;
  /// Crossing this many line pieces makes a label unreadable.
  private static final int MOST_CROSSED = 1;

  private final List<Box> taken = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Box frame;

  Labels(Box frame) {
    this.frame = frame;
  }

  /// A rectangle: left, top, width, height.
  record Box(double x, double y, double width, double height) {
    boolean touches(Box other) {
      return x < other.x + other.width + GAP
          && other.x < x + width + GAP
          && y < other.y + other.height
          && other.y < y + height;
    }

    boolean holds(Box other) {
      return other.x >= x
          && other.y >= y
          && other.x + other.width <= x + width
          && other.y + other.height <= y + height;
    }

    boolean cuts(Piece piece) {
      return new Rectangle2D.Double(x, y, width, height)
          .intersectsLine(piece.x1, piece.y1, piece.x2, piece.y2);
    }
  }

  /// A straight piece of a line.
  record Piece(double x1, double y1, double x2, double y2) {}

  void avoid(Piece piece) {
    pieces.add(piece);
  }

  void avoid(Box box) {
    taken.add(box);
  }

  /// The first of the boxes with the least in its way, and takes it; empty if all are taken.
  Optional<Box> place(List<Box> candidates) {
    Box best = null;
    var least = MOST_CROSSED + 1;
    for (var box : candidates) {
      if (frame.holds(box) && taken.stream().noneMatch(box::touches)) {
        var crossed = (int) pieces.stream().filter(box::cuts).count();
        if (crossed < least) {
          least = crossed;
          best = box;
        }
      }
    }
    if (best != null) {
      taken.add(best);
    }
    return Optional.ofNullable(best);
  }

  /// Moves heights apart so that none is nearer than `gap` to the next, each as little as can be
  /// (least squares, by pooling neighbours), within `top` and `bottom` where there is room.
  static double[] spread(double[] heights, double gap, double top, double bottom) {
    var order = IntStream.range(0, heights.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> heights[i]))
        .toList();
    var blocks = new ArrayDeque<Block>();
    for (var n = 0; n < order.size(); n++) {
      var block = new Block(heights[order.get(n)] - n * gap, 1);
      while (!blocks.isEmpty() && blocks.getLast().mean >= block.mean) {
        block = blocks.removeLast().and(block);
      }
      blocks.add(block);
    }
    var placed = new double[heights.length];
    var n = 0;
    for (var block : blocks) {
      for (var k = 0; k < block.count; k++, n++) {
        var most = bottom - (order.size() - 1) * gap;
        placed[order.get(n)] = n * gap + Math.clamp(block.mean, top, Math.max(top, most));
      }
    }
    return placed;
  }

  /// Neighbours that stand as close as they may.
  private record Block(double mean, int count) {
    Block and(Block other) {
      var all = count + other.count;
      return new Block((mean * count + other.mean * other.count) / all, all);
    }
  }
}
