/// An answer as it came over the socket: its status and its bytes.
struct Reply: Sendable {
  var status: Int
  var body: [UInt8]
}
