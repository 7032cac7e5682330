import Documents
import OrderedCollections

extension Compose {
  /// A mount in its long form.
  package struct Mount: Document, Equatable {
    package var type: MountType = .volume
    package var source: String?
    package var target: String?
    package var isReadOnly: Resolvable<Bool>?
    package var consistency: String?
    package var bind: BindOptions?
    package var volume: VolumeOptions?
    package var tmpfs: TmpfsOptions?
    package var image: ImageMountOptions?
    /// Keys that begin with `x-`, which the program leaves alone.
    package var extensions: OrderedDictionary<String, Node> = [:]

    package init() {}

    package static let fields: Fields<Self> = [
      required("type", \.type, "What is mounted: bind, volume, tmpfs, …"),
      optional("source", \.source, "The directory or file of the machine, or the volume's name."),
      optional("target", \.target, "Where it appears in the container."),
      optional("read_only", \.isReadOnly, "Whether it cannot be written."),
      optional("consistency", \.consistency, "How strictly both sides agree; nothing reads it any more."),
      optional("bind", \.bind, "What only a bind mount can be told."),
      optional("volume", \.volume, "What only a volume can be told."),
      optional("tmpfs", \.tmpfs, "What only a file system in memory can be told."),
      optional("image", \.image, "What only a mounted image can be told."),
      remaining(\.extensions, where: Compose.isExtension),
    ]
  }
}

extension Compose.Mount {
  package static func bind(_ source: String, at target: String, isReadOnly: Bool = true) -> Self {
    var mount = Self()
    mount.type = .bind
    mount.source = source
    mount.target = target
    mount.isReadOnly = isReadOnly ? true : nil
    mount.bind = Compose.BindOptions()
    mount.bind?.createsHostPath = false
    return mount
  }

  package static func volume(_ name: String, at target: String) -> Self {
    var mount = Self()
    mount.type = .volume
    mount.source = name
    mount.target = target
    return mount
  }
}
