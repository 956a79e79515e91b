import Glibc
import ImpactService
import Testing

/// Contract section 9, 17: root, the daemon's own user, or the group of administrators.
@Suite struct PeerTests {
  private static let daemon: UInt32 = 991
  private static let administrators: UInt32 = 992

  private func mayChange(
    uid: UInt32, groups: Set<UInt32>, administrators: UInt32? = PeerTests.administrators
  ) -> Bool {
    Peer(uid: uid, groups: groups)
      .mayChange(daemon: PeerTests.daemon, administrators: administrators)
  }

  @Test func `root and the daemon's own user may change`() {
    #expect(mayChange(uid: 0, groups: []))
    #expect(mayChange(uid: PeerTests.daemon, groups: []))
  }

  @Test func `a member of the administrators may change, whichever group comes first`() {
    #expect(mayChange(uid: 1000, groups: [PeerTests.administrators]))
    #expect(mayChange(uid: 1000, groups: [1000, 100, PeerTests.administrators]))
  }

  @Test func `nobody else may`() {
    #expect(!mayChange(uid: 1000, groups: []))
    #expect(!mayChange(uid: 1000, groups: [0, 991, 1000]), "root's group is not root")
    #expect(!mayChange(uid: 65_534, groups: [65_534]))
  }

  @Test func `where the system has no such group, membership helps nobody`() {
    #expect(!mayChange(uid: 1000, groups: [PeerTests.administrators], administrators: nil))
    #expect(mayChange(uid: 0, groups: [], administrators: nil))
  }

  @Test func `the kernel says who is at the other end`() throws {
    var ends: [Int32] = [-1, -1]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    defer { for end in ends { close(end) } }
    let peer = try #require(Peer(socket: ends[0]))
    #expect(peer.uid == geteuid())
    #expect(peer.groups.contains(getegid()))
    #expect(peer.mayChange(daemon: Peer.daemon, administrators: nil), "the tests' own user")
  }

  @Test func `what is no socket has nobody at its other end`() throws {
    let directory = try TemporaryDirectory()
    let folder = try Folder(path: directory.path)
    #expect(Peer(socket: folder.descriptor.raw) == nil)
  }

  @Test func `a group is found by its name`() {
    #expect(Peer.group(named: "root") == 0)
    #expect(Peer.group(named: "no such group of anybody") == nil)
  }
}
