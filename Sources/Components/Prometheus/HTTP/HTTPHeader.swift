import Documents

/// The values of one header.
package struct HTTPHeader: Document, Equatable {
  package var values: [String] = []
  package var secrets: [Secret] = []
  package var files: [String] = []

  package init() {}

  package static let fields: Fields<Self> = [
    optional("values", \.values, "Values that may be shown."),
    optional("secrets", \.secrets, "Values that may not be shown."),
    optional("files", \.files, "Files that hold a value each."),
  ]
}
