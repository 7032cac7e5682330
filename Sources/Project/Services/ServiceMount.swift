import Documents
import Files
import SystemPackage

/// Something that appears in a container's file system from outside its image.
package struct ServiceMount: Sendable {
  package enum Kind: Sendable {
    case bind, volume, temporary, config, secret
    /// A volume of the engine's other kinds, or one that a variable leaves open.
    case other
  }

  package enum Content: Sendable {
    /// A file or folder of the machine, which may be missing.
    case path(FilePath)
    /// A text that stands in the Compose file.
    case text(Source)
    /// Nothing that can be read before it runs.
    case unknown
  }

  package let kind: Kind
  package let content: Content

  /// Where it appears; nil where a variable leaves it open.
  package let target: String?

  package let isReadOnly: Bool

  /// What stands at its path on the machine, symlinks followed; nil where nothing does, or it has no path.
  package let status: FileStatus?

  /// Where the definition says it.
  package let place: Place?

  /// The path on the machine, where it has one.
  package var path: FilePath? {
    if case .path(let path) = content { path } else { nil }
  }
}
