import Documents
import OrderedCollections

extension Compose {
  /// What only a bind mount can be told.
  package struct BindOptions: Document, Equatable {
    package var createsHostPath: Resolvable<Bool>?
    package var propagation: String?
    package var recursive: String?
    package var seLinux: SELinuxSharing?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "create_host_path", \.createsHostPath,
        "Whether a missing source becomes an empty directory; it does unless set."),
      optional("propagation", \.propagation, "Whether mounts below appear on the other side."),
      optional("recursive", \.recursive, "Whether mounts below are read-only too."),
      optional("selinux", \.seLinux, "Whether the label lets several containers in."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}
