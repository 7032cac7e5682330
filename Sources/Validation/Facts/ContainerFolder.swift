import Project

/// A folder in a container, as its mounts say it.
enum ContainerFolder {
  /// Whether a path is a folder or lies below it.
  static func contains(_ path: String, in folder: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder.last == "/" ? folder : folder + "/")
  }
}

extension ProjectService {
  /// The innermost mount that a path lies in; of several at one place the last.
  func mount(over path: String) -> ServiceMount? {
    mounts.filter { mount in mount.target.map { ContainerFolder.contains(path, in: $0) } ?? false }
      .reduce(nil) { best, mount in (mount.target?.count ?? 0) >= (best?.target?.count ?? 0) ? mount : best }
  }

  /// Whether a mount may appear anywhere.
  var hasOpenMount: Bool { mounts.contains { $0.target == nil } }
}
