import Documents

extension Tempo {
  /// The cluster the server belongs to, so that requests meant for others are noticed.
  package struct ClusterValidation: Document, Equatable {
    package var label: String?
    package var additionalLabels: String?
    package var grpc: GRPCClusterValidation?
    package var http: HTTPClusterValidation?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("label", \.label, "The cluster's name."),
      optional("additional_labels", \.additionalLabels, "Further names that are let in, separated by commas."),
      optional("grpc", \.grpc),
      optional("http", \.http),
    ]
  }
}
