/// The names of what is kept in an output folder beside the rendered files.
enum OutputLayout {
  /// The folder of everything that is not rendered.
  static let folder = ".exemplary"
  /// The record of what was written.
  static let record = OutputPath.ownFolder.appending("record")
  /// The folder of files that are being written.
  static let temporary = OutputPath.ownFolder.appending("tmp")
}
