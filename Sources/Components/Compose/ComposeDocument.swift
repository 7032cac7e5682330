import Documents

/// A document of Compose's; schemas name it with the program before it, since others have a `File` or a `Service` too.
package protocol ComposeDocument: Document, Equatable {}

extension ComposeDocument {
  package static var documentName: String { "Compose.\(Self.self)" }
}
