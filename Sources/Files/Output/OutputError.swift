import SystemPackage

/// Why an output folder could not be planned or brought in line.
package enum OutputError: Error, Hashable, Sendable {
  /// A rendered file has a path that no file can be written to.
  case invalidPath(String, OutputPathProblem)
  /// Something other than a folder stands where the output folder must be.
  case rootIsNotAFolder(FilePath, found: FileStatus.Kind)
  /// Files are in the way that are not ours to touch; nothing was written.
  case blocked([OutputObstacle])
  /// The disk refused. What was written until then is whole, and the next run finishes the rest.
  case file(FileError)
}

extension OutputError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalidPath(let path, let problem):
      "the path '\(path)' cannot be written to: \(problem)"
    case .rootIsNotAFolder(let root, let found):
      "\(root): expected a folder to write into, found \(found); move it away or choose another folder"
    case .blocked(let obstacles):
      obstacles.map(\.description).joined(separator: "\n") + "\nnothing was written"
    case .file(let error):
      error.description
    }
  }
}
