import Documents
import Files
import SystemPackage

/// A path or pattern that a program was told, and what stands there.
package struct FileReference: Sendable {
  /// As the program sees it; absolute in a container.
  package let path: String

  /// Where it is written; nil for a path that the program has by itself.
  package let place: Place?

  /// The files that are there, as this process reaches them.
  package let files: [FilePath]

  /// Where on the disk something should be, and is not.
  package let missing: [FilePath]

  /// The files that are there, as the program sees them.
  let targets: [String]

  /// Whether nobody can tell what is there beside them: it lies in the image or in a volume.
  package let isOpen: Bool

  /// Whether it certainly leads to nothing.
  package var isDangling: Bool { files.isEmpty && !isOpen }
}

extension FileView {
  /// What a path or a pattern leads to.
  func reference(to path: String, writtenAt place: Place?) -> FileReference {
    let matches = paths(matching: path)
    var found: [FilePath] = []
    var missing: [FilePath] = []
    var targets: [String] = []
    var isOpen = !matches.isComplete
    for target in matches.paths {
      switch location(of: target) {
      case .disk(let path):
        guard files.status(of: path) != nil else {
          missing.append(path)
          continue
        }
        found.append(path)
      case .text(let source): found.append(FilePath(source.name))
      case .unknown:
        isOpen = true
        continue
      }
      targets.append(target)
    }
    return FileReference(
      path: path, place: place, files: found, missing: missing, targets: targets, isOpen: isOpen)
  }
}
