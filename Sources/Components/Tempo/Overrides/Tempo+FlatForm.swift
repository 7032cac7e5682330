extension Tempo {
  /// The flat form that limits had before they were grouped: the summary of such a key says where it stands now.
  enum FlatForm {
    private static let beginning = "Flat form of "

    static func of(_ grouped: String) -> String { beginning + grouped }

    /// Where the key stands in the grouped form; nil where the summary is that of another key.
    static func grouped(in summary: String) -> String? {
      summary.hasPrefix(beginning) ? String(summary.dropFirst(beginning.count)) : nil
    }
  }
}
