import Glibc

/// Time that only runs forwards, for limits; nothing waits by it.
enum Clock {
  /// Seconds since some fixed moment.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
