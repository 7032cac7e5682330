import Documents

extension Tempo {
  /// How a querier fetches its work from the query-frontend.
  package struct FrontendWorker: Document, Equatable {
    package var frontendAddress: String?
    package var dnsLookupDuration: GoDuration?
    package var parallelism: Int?
    package var matchMaxConcurrent: Bool?
    package var id: String?
    package var grpcClientConfig: GRPCClient?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("frontend_address", \.frontendAddress, "Address of the query-frontend, with its gRPC port."),
      optional("dns_lookup_duration", \.dnsLookupDuration, "How often that name is looked up."),
      optional("parallelism", \.parallelism, "Queries at once for each query-frontend."),
      optional(
        "match_max_concurrent", \.matchMaxConcurrent,
        "Spreads max_concurrent_queries over the query-frontends instead."),
      optional("id", \.id, "Name of this querier; the host's name where left out."),
      optional("grpc_client_config", \.grpcClientConfig),
    ]
  }
}
