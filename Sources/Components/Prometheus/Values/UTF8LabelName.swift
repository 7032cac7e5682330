import Documents
import OrderedCollections
import Values

/// The name of a label as Prometheus 3 takes it: any text but none at all.
package struct UTF8LabelName: Hashable {
  package let text: String

  /// Throws where the text is empty.
  package init(_ text: String) throws(InvalidValue) {
    guard !text.isEmpty else { throw InvalidValue(expected: "a label name", found: "an empty text") }
    self.text = text
  }

  package init(_ name: LabelName) { text = name.text }

  package init(known text: StaticString) { self.text = text.description }
}

extension UTF8LabelName: ScalarValue {
  package static var scalarSchema: ScalarSchema { ScalarSchema(pattern: "^.+$", expected: "a label name") }
}

/// Labels with their values, in the order of the file.
package typealias LabelSet = OrderedDictionary<UTF8LabelName, String>
