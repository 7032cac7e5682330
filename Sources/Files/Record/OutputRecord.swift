/// What was written into an output folder, by which our files are told from everyone else's.
///
/// Its text is what `sha256sum` writes and checks. While an update is under way it is that update's journal as well: it
/// then holds for each path the bytes from before and those from after, both of which are ours.
struct OutputRecord: Equatable, Sendable {
  /// What is known of one path.
  struct Entry: Equatable, Sendable {
    /// The hashes of the contents that are ours.
    var hashes: Set<ContentHash>
    /// Whether an update meant to create the file and may not have come to it.
    ///
    /// A file with other bytes is then somebody else's, and not ours after an edit.
    var mayBeUnwritten = false
  }

  var entries: [OutputPath: Entry] = [:]
}

extension OutputRecord {
  /// Stands for a file that is not there yet, in the place of its hash.
  private static let unwritten = String(repeating: "0", count: 64)

  private static let header = """
    # What 'exemplary generate' wrote here. To check it, in the folder above: sha256sum -c .exemplary/record

    """
  private static let journalHeader = """
    # An update was begun and not finished; the next 'exemplary generate' finishes it.

    """

  /// Reads a record, or returns `nil` where any line is not one that a record can hold.
  init?(_ bytes: [UInt8]) {
    guard bytes.isEmpty || bytes.last == UInt8(ascii: "\n") else { return nil }
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let digits = line.prefix(2 * ContentHash.byteCount)
      let rest = line.dropFirst(digits.count)
      guard rest.starts(with: "  ".utf8), let text = String(validating: rest.dropFirst(2), as: UTF8.self),
        let path = try? OutputPath(text)
      else { return nil }

      if digits.elementsEqual(Self.unwritten.utf8) {
        entries[path, default: Entry(hashes: [])].mayBeUnwritten = true
      } else if let hash = ContentHash(hexadecimal: digits) {
        entries[path, default: Entry(hashes: [])].hashes.insert(hash)
      } else {
        return nil
      }
    }
  }

  /// The record as text: a line for each content, sorted by path.
  var text: String {
    let isJournal = entries.values.contains { $0.hashes.count > 1 || $0.mayBeUnwritten }
    var text = isJournal ? Self.header + Self.journalHeader : Self.header
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let hashes = entry.hashes.map(\.hexadecimal) + (entry.mayBeUnwritten ? [Self.unwritten] : [])
      for hash in hashes.sorted() {
        text += "\(hash)  \(path)\n"
      }
    }
    return text
  }
}
