import Documents

/// A filter of Docker's API.
package struct DockerFilter: Document, Equatable {
  package var name = ""
  package var values: [String] = []

  package init() {}

  package static let fields: Fields<Self> = [
    required("name", \.name, "What is filtered by, such as label."),
    required("values", \.values, "The values that pass."),
  ]
}
