import Documents

extension Compose {
  /// Who may read and write a file, in octal: `0444`.
  package struct FileMode: Hashable {
    package let text: String

    /// Throws where the text is no number.
    package init(_ text: String) throws(InvalidValue) {
      guard (1...6).contains(text.utf8.count), PlainScalar.integer(text).map({ $0 >= 0 }) ?? false else {
        throw InvalidValue(expected: "a file mode such as 0444", found: "\"\(text)\"")
      }
      self.text = text
    }

    package init(permissions: UInt16) { text = "0" + String(permissions & 0o7777, radix: 8) }

    /// The bits; a number without a leading zero is decimal, as YAML has it.
    package var permissions: Int? {
      text.first == "0" ? Int(text.drop { $0 == "0" || $0 == "o" }, radix: 8) ?? 0 : PlainScalar.integer(text)
    }
  }
}

extension Compose.FileMode: ScalarValue {
  /// Older versions of Compose take no string here.
  package static var isBare: Bool { true }

  package static var scalarSchema: ScalarSchema {
    ScalarSchema(pattern: "^(0o?)?[0-9]{1,5}$", alsoNumber: true, expected: "a file mode such as 0444")
  }
}
