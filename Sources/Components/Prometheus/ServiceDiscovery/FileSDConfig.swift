import Documents
import Values

/// Targets listed in files, which are read again when they change.
package struct FileSDConfig: Document, Equatable {
  package var files: [String] = []
  package var refreshInterval: PrometheusDuration?

  package init() {}

  package static let fields: Fields<Self> = [
    .required("files", \.files, "Paths or globs ending in .json, .yml or .yaml."),
    .field("refresh_interval", \.refreshInterval, "How often targets are looked for; 5m unless given."),
  ]
}
