import SystemPackage

/// Something in the output folder that is in the way of a rendered file and may not be touched.
package struct OutputObstacle: Hashable, Sendable {
  /// What is in the way.
  package enum Kind: Hashable, Sendable {
    /// A file of ours that somebody changed. `wanted` is `nil` where it is no longer rendered.
    case edited(found: [UInt8], wanted: [UInt8]?)
    /// A file that we did not write.
    case foreign(found: [UInt8], wanted: [UInt8])
    /// Something other than a file where a file must go.
    case notAFile(found: FileStatus.Kind)
    /// Something other than a folder where a folder must go.
    case notAFolder(found: FileStatus.Kind)
  }

  let target: OutputPath
  /// The path as the process sees it.
  package let location: FilePath
  package let kind: Kind

  /// The path from the output folder.
  package var path: String { target.text }

  /// Whether `force` overwrites or removes it.
  package var isLiftedByForce: Bool { forcedChange != nil }

  /// What `force` does about it.
  var forcedChange: OutputChange? {
    guard case .edited(let found, let wanted) = kind else { return nil }
    return OutputChange(target: target, action: wanted.map { .replace(old: found, new: $0) } ?? .remove(old: found))
  }
}

extension OutputObstacle: CustomStringConvertible {
  /// One line: where it is, what was found, and what to do.
  package var description: String {
    switch kind {
    case .edited(_, wanted: .some):
      "\(location): was edited after it was generated; move the edit into the deployment file, or overwrite it with --force"
    case .edited(_, wanted: nil):
      "\(location): is no longer generated, but was edited; move it away, or remove it with --force"
    case .foreign:
      "\(location): was not written by generate, and a generated file goes there; move it away or remove it"
    case .notAFile(let found):
      "\(location): expected a file or nothing, found \(found); move it away or remove it"
    case .notAFolder(let found):
      "\(location): expected a folder or nothing, found \(found); move it away or remove it"
    }
  }
}
