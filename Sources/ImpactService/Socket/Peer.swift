import CLinux
import Glibc

/// Who is at the other end of a connection, by the kernel's word.
package struct Peer: Hashable, Sendable {
  /// The group whose members may change things.
  package static let administratorsName = "impact-admin"
  /// The daemon's own user.
  package static let daemon: UInt32 = geteuid()

  package let uid: UInt32
  package let groups: Set<UInt32>

  package init(uid: UInt32, groups: Set<UInt32>) {
    self.uid = uid
    self.groups = groups
  }

  /// Nil where the kernel does not say, which is then nobody who may change anything.
  package init?(socket: Int32) {
    var uid: UInt32 = 0
    var gid: UInt32 = 0
    guard linux_peer(socket, &uid, &gid) == 0 else { return nil }
    var others = [UInt32](repeating: 0, count: 1 << 12)
    // SO_PEERCRED carries only the first group; SO_PEERGROUPS the rest.
    let count = linux_peer_groups(socket, &others, Int32(others.count))
    self.init(uid: uid, groups: Set(others.prefix(Int(max(0, count))) + [gid]))
  }

  /// Contract section 9, 17: root, the daemon's own user, or a member of `impact-admin`.
  package func mayChange(daemon: UInt32, administrators: UInt32?) -> Bool {
    uid == 0 || uid == daemon || administrators.map(groups.contains) == true
  }

  /// The id of a group by name, or nil where the system has none.
  package static func group(named name: String) -> UInt32? {
    // getgrnam(3) answers in one buffer for all threads; two changes at a time would mix it.
    var entry = Glibc.group()
    var found: UnsafeMutablePointer<Glibc.group>?
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    guard getgrnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else {
      return nil
    }
    return entry.gr_gid
  }
}
