/// A deployment as files, the same bytes for the same model on every run and machine.
public struct Rendering: Hashable, Sendable {
  /// Sorted by path.
  public let files: [RenderedFile]

  init(_ files: [RenderedFile]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The text of a file, or nil where none is rendered at that path.
  public subscript(path: String) -> String? {
    files.first { $0.path == path }?.text
  }
}
