package chungtay.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/// Many people at once.
final class Crowd {

  private Crowd() {}

  /// @param what each does, by the number of who does it; how long each step took, in nanoseconds
  static Times of(int people, IntFunction<Callable<long[]>> what) throws InterruptedException {
    var all = new ArrayList<Future<long[]>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one = 0; one < people; one++) all.add(threads.submit(what.apply(one)));
    }
    return new Times(all.stream().flatMapToLong(Crowd::done).toArray());
  }

  private static LongStream done(Future<long[]> one) {
    try {
      return LongStream.of(one.get());
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
