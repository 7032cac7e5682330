import Documents
import Values

/// Targets listed in files, which are read again when they change.
package struct FileSDConfig: Document, Equatable {
  package var files: [String] = []
  package var refreshInterval: PrometheusDuration?

  package init() {}

  package static let fields: Fields<Self> = [
    required("files", \.files, "Paths or globs ending in .json, .yml or .yaml."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 5m unless given."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.files)
    PathPattern.check(read.files, &decoding)
    for file in read.files.elements() where PathPattern.isValid(file.value) {
      let name = file.value
      let endings = [".json", ".yml", ".yaml"]
      guard !endings.contains(where: { name.hasSuffix($0) || name.hasSuffix($0.uppercased()) }) else { continue }
      decoding.report(
        "Expected a path that ends in .json, .yml or .yaml, found \"\(name.clipped)\".", help: "rename the file",
        at: file)
    }
  }
}
