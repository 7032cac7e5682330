import SystemPackage

/// A file operation that failed: where, what was attempted, and why.
package struct FileError: Error, Hashable, Sendable {
  /// What was attempted.
  package enum Attempt: String, Hashable, Sendable {
    case inspect = "look at it"
    case read = "read the file"
    case write = "write the file"
    case createFolder = "create the folder"
    case removeFile = "remove the file"
    case removeFolder = "remove the folder"
    case list = "list the folder"
    case setMode = "set its mode"
  }

  /// Why it failed.
  package enum Reason: Hashable, Sendable {
    /// The operating system refused.
    case system(Errno)
    /// A file was expected, and something else was found.
    case notAFile(found: FileStatus.Kind)
    /// The file is larger than the limit, in bytes.
    case tooLarge(limit: Int)
  }

  package let path: FilePath
  package let attempt: Attempt
  package let reason: Reason

  package init(path: FilePath, attempt: Attempt, reason: Reason) {
    self.path = path
    self.attempt = attempt
    self.reason = reason
  }

  /// Makes an error of what SystemPackage threw, which is always an `Errno`.
  init(path: FilePath, attempt: Attempt, thrown error: any Error) {
    self.init(path: path, attempt: attempt, reason: .system(error as? Errno ?? .ioError))
  }
}

extension FileError: CustomStringConvertible {
  /// One line: the path, what could not be done, why, and what to do about it where that is known.
  package var description: String {
    "\(path): cannot \(attempt.rawValue): \(reason)"
  }
}

extension FileError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .system(let errno):
      errno.advice.map { "\(errno.sentence); \($0)" } ?? errno.sentence
    case .notAFile(let found):
      "expected a regular file, found \(found)"
    case .tooLarge(let limit):
      "it is larger than \(limit) bytes, the most that is read"
    }
  }
}
