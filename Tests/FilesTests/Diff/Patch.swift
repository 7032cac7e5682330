/// A unified diff of one file as `patch` understands it.
struct Patch {
  struct Mismatch: Error {
    let line: Substring
  }

  /// The lines of the diff after the two that name the file.
  private let lines: ArraySlice<Substring>

  init(_ diff: String) {
    lines = diff.split(separator: "\n").dropFirst(2)
  }

  /// Applies the hunks where they say, and checks every line of the old text that they mention.
  func apply(to old: String) throws(Mismatch) -> String {
    var rest = Self.lines(of: old)
    var new: [String] = []
    var taken = 0
    for (index, line) in zip(lines.indices, lines) {
      let hasNewline = lines.dropFirst(index + 1 - lines.startIndex).first?.first != "\\"
      let text = line.dropFirst() + (hasNewline ? "\n" : "")
      switch line.first {
      case "@":
        // The first line that a hunk of none names is the one before it.
        let numbers = line.split { !$0.isNumber }.compactMap { Int($0) }
        let start = numbers[1] == 0 ? numbers[0] : numbers[0] - 1
        new += rest.prefix(start - taken)
        rest = rest.dropFirst(start - taken)
        taken = start
        guard new.count == (numbers[3] == 0 ? numbers[2] : numbers[2] - 1) else { throw Mismatch(line: line) }
      case " ", "-":
        guard let next = rest.popFirst(), next == text else { throw Mismatch(line: line) }
        taken += 1
        if line.first == " " {
          new.append(next)
        }
      case "+": new.append(String(text))
      case "\\": continue
      default: throw Mismatch(line: line)
      }
    }
    return (new + rest).joined()
  }

  private static func lines(of text: String) -> ArraySlice<String> {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)\n" }
    // What follows the last newline is a line without one, or none at all.
    let last = String(lines.removeLast().dropLast())
    return (last.isEmpty ? lines : lines + [last])[...]
  }
}
