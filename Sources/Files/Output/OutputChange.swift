import SystemPackage

/// What is to be done, or need not be done, at one path of the output folder.
package struct OutputChange: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case create([UInt8])
    case replace(old: [UInt8], new: [UInt8])
    /// Nothing is wrong but the mode, of a file or of a folder in which files go.
    case setMode(old: FilePermissions, new: FilePermissions)
    /// Removes a file that we wrote and that is no longer rendered.
    case remove(old: [UInt8])
    case keep
  }

  let target: OutputPath
  package let action: Action

  /// The path from the output folder.
  package var path: String { target.text }

  /// Whether a file's bytes are other ones afterwards.
  var altersBytes: Bool {
    switch action {
    case .create, .replace, .remove: true
    case .setMode, .keep: false
    }
  }
}
