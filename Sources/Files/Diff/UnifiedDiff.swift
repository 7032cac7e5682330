/// What separates two versions of a file, in the form that `patch -p1` takes.
enum UnifiedDiff {
  /// Returns the diff, or an empty text where the versions are the same.
  ///
  /// - Parameters:
  ///   - path: The file's path, without a prefix.
  ///   - old: The old bytes, or `nil` where there is no file.
  ///   - new: The new bytes, or `nil` where there is to be none.
  static func text(path: String, old: [UInt8]?, new: [UInt8]?) -> String {
    guard old != new else { return "" }
    let oldName = old == nil ? "/dev/null" : "a/\(path)"
    let newName = new == nil ? "/dev/null" : "b/\(path)"
    let old = old ?? []
    let new = new ?? []
    guard isText(old), isText(new) else { return "Binary files \(oldName) and \(newName) differ\n" }

    var bytes = Array("--- \(oldName)\(ending(of: oldName))+++ \(newName)\(ending(of: newName))".utf8)
    let oldLines = DiffLine.lines(of: old)
    let newLines = DiffLine.lines(of: new)
    var numbering = LineNumbering()
    let difference = LineDifference(old: numbering.number(oldLines), new: numbering.number(newLines))
    for hunk in DiffHunk.hunks(of: difference) {
      bytes += hunk.header.utf8
      append(hunk, of: difference, oldLines, newLines, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Returns whether bytes can be shown as text, which the output must be as a whole.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
  }

  /// What ends a line with a name: after one with a space `patch` needs a tab to know its end.
  private static func ending(of name: String) -> String {
    name.utf8.contains(UInt8(ascii: " ")) ? "\t\n" : "\n"
  }

  private static func append(
    _ hunk: DiffHunk,
    of difference: LineDifference,
    _ oldLines: [DiffLine],
    _ newLines: [DiffLine],
    to bytes: inout [UInt8]
  ) {
    var old = hunk.old.lowerBound
    var new = hunk.new.lowerBound
    while old < hunk.old.upperBound || new < hunk.new.upperBound {
      if old < hunk.old.upperBound, difference.removed[old] {
        append("-", oldLines[old], to: &bytes)
        old += 1
      } else if new < hunk.new.upperBound, difference.inserted[new] {
        append("+", newLines[new], to: &bytes)
        new += 1
      } else {
        append(" ", newLines[new], to: &bytes)
        old += 1
        new += 1
      }
    }
  }

  private static func append(_ mark: String, _ line: DiffLine, to bytes: inout [UInt8]) {
    bytes += mark.utf8
    bytes += line.bytes
    if !line.isEnded {
      bytes += "\n\\ No newline at end of file\n".utf8
    }
  }
}
