import Documents

extension Compose {
  /// A mount in its short form: `source:target:options`, of which only the target must be there.
  package struct ShortVolume: Hashable {
    package let text: String
    /// The machine's path or the volume's name; nil for a volume without a name.
    package let source: String?
    /// Where it appears in the container.
    package let target: String
    /// What stands behind the target, such as `ro`.
    package let options: [String]

    /// Throws where the text is no such form; variables may stand in it.
    package init(_ text: String) throws(InvalidValue) {
      var parts = VariableText.partsBetweenColons(text)
      // The colon behind a drive of Windows belongs to the path.
      var index = 0
      while index + 1 < parts.count {
        if parts[index].count == 1, parts[index].first?.isLetter == true, parts[index + 1].first == "\\" {
          parts[index] += ":" + parts.remove(at: index + 1)
        }
        index += 1
      }
      guard (1...3).contains(parts.count), !parts.contains("") else {
        throw InvalidValue(
          expected: "a mount such as data:/var/lib/data or ./config:/etc/config:ro", found: "\"\(text)\"")
      }
      self.text = text
      source = parts.count > 1 ? parts[0] : nil
      target = parts.count > 1 ? parts[1] : parts[0]
      options = parts.count > 2 ? parts[2].split(separator: ",").map(String.init) : []
    }

    package init(_ source: String, at target: String, isReadOnly: Bool = false) {
      self.source = source
      self.target = target
      options = isReadOnly ? ["ro"] : []
      text = "\(source):\(target)" + (isReadOnly ? ":ro" : "")
    }

    /// The source where it is a volume's name rather than a path.
    package var volumeName: String? {
      guard let source, let first = source.first, !"./~\\$".contains(first), !source.contains("/"),
        !source.contains("\\")
      else { return nil }
      return source
    }
  }
}

extension Compose.ShortVolume: ScalarValue {
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(expected: "a mount such as data:/var/lib/data or ./config:/etc/config:ro")
  }
}
