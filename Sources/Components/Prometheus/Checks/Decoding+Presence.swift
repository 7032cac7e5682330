import Documents

extension Decoding {
  /// Reports a text that must not be empty.
  mutating func checkNotEmpty<Value: ScalarValue>(_ read: Read<Value>) {
    guard read.value.text.isEmpty else { return }
    report(
      "Expected \(read.key) to say something, found an empty text.", help: "write it, or remove the section", at: read)
  }

  /// Reports a list that must have an element.
  mutating func checkNotEmpty<Element>(_ read: Read<[Element]>) {
    guard read.value.isEmpty, !read.isUnread, read.node?.elements?.isEmpty ?? true else { return }
    report("Expected \(read.key) to have an element, found none.", help: "add one, or remove the section", at: read)
  }

  /// Reports a value that must be there.
  mutating func checkGiven<Value: ScalarValue>(_ read: Read<Value?>, because reason: String) {
    guard read.value.map(\.text.isEmpty) ?? true, !read.isUnread else { return }
    report("Expected \(read.key), found nothing.", help: reason, at: read)
  }

  /// Reports that none of several keys is there.
  mutating func checkAtLeastOne<each Value: ScalarValue>(
    of reads: repeat Read<(each Value)?>, in section: Read<some Sendable>
  ) {
    var keys: [String] = []
    for read in repeat each reads {
      if read.isUnread || read.value.map({ !$0.text.isEmpty }) ?? false { return }
      keys.append(read.key)
    }
    report("Expected one of \(keys.joined(separator: " and ")), found neither.", help: "write one of them", at: section)
  }
}

extension Read {
  /// The key under which it stands.
  var key: String { path.split(separator: ".").last.map(String.init) ?? "" }
}
