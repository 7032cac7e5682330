import SystemPackage

extension Errno {
  /// The system's own words, begun in lower case to stand inside a sentence.
  var sentence: String {
    let text = description
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// What a user can do about it, for the errors that a user can do something about.
  var advice: String? {
    switch self {
    case .noSpace, .diskQuotaExceeded: "make room on the disk and run it again"
    case .permissionDenied, .notPermitted: "check who owns it and the permissions of it and of the folders above it"
    case .readOnlyFileSystem: "choose a folder on a file system that can be written to"
    case .noSuchFileOrDirectory: "check the spelling of the path"
    case .notDirectory: "a part of the path that should be a folder is not one"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "close other programs or raise the limit of open files"
    case .tooManySymbolicLinkLevels: "look for a symlink that leads back to itself"
    default: nil
    }
  }
}
