import Documents
import Values

extension Compose {
  /// An amount of memory as Compose writes it: `512m`.
  package struct Memory: Hashable {
    /// What is written: a whole number of the largest unit that allows it.
    package let text: String

    /// Nil for what is no whole number of bytes above zero: `-1`, which sets no limit, `0`, and `1.5g`.
    package let size: ByteSize?

    package init(_ size: ByteSize) {
      self.size = size
      text = size.composeText
    }

    /// Throws where the text is no amount.
    package init(_ text: String) throws(InvalidValue) {
      if let size = try? ByteSize(text.filter { $0 != " " }) {
        self.size = size
        self.text = size.composeText
        return
      }
      let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
      let unit = text.dropFirst(number.count).drop { $0 == " " }.lowercased()
      let isUnit =
        unit.isEmpty || unit == "b" || "kmgtp".contains(unit.first ?? " ") && Self.ends.contains(unit.dropFirst())
      guard text == "-1" || Double(number) != nil && isUnit else {
        throw InvalidValue(
          expected: "an amount of memory such as 512m or 2g", found: "\"\(text)\"", help: "the units are b, k, m and g")
      }
      self.text = text
      size = nil
    }

    private static let ends: Set<Substring> = ["", "b", "ib"]
  }
}

extension Compose.Memory: ScalarValue {
  package static var scalarSchema: ScalarSchema {
    ScalarSchema(
      pattern: "^(-1|[0-9.]+ ?[kKmMgGtTpPeE]?([iI]?[bB])?)$", alsoNumber: true,
      expected: "an amount of memory such as 512m or 2g")
  }
}
