/// A value that no message and no rendered file may show.
package struct Secret: Hashable, ScalarValue {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static var scalarSchema: ScalarSchema { ScalarSchema() }
  package static var isSecret: Bool { true }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "<secret>" }
  package var debugDescription: String { description }
}
