import Documents

extension Decoding {
  /// Reports the second of several keys that give the same thing; an empty one gives nothing.
  mutating func checkAtMostOne<each Value: ScalarValue>(of reads: repeat Read<(each Value)?>) {
    var first: String?
    for read in repeat each reads {
      guard let value = read.value, !value.text.isEmpty else { continue }
      let key = read.path.split(separator: ".").last.map(String.init) ?? ""
      guard let first else {
        first = key
        continue
      }
      report("Expected at most one of \(first) and \(key), found both.", help: "remove one of them", at: read)
      return
    }
  }
}
