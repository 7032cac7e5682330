import Documents

/// A document of Grafana's; schemas name it with the program before it, since others have a `Target` or a `Row` too.
package protocol GrafanaDocument: Document, Equatable {}

extension GrafanaDocument {
  package static var documentName: String { "Grafana.\(Self.self)" }
}
