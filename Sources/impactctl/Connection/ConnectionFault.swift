/// What can go wrong with a reply besides the system's own errors.
enum ConnectionFault: Error {
  case closedEarly
  case tooLong
  case timeOut(seconds: Int)
}
