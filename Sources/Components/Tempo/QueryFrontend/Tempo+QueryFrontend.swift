import Documents

extension Tempo {
  /// Takes queries and splits them up for the queriers.
  package struct QueryFrontend: Document, Equatable {
    package var queryEndCutoff: GoDuration?
    package var maxOutstandingPerTenant: Int?
    package var maxBatchSize: Int?
    package var maxRetries: Int?
    package var search: FrontendSearch?
    package var traceByID: FrontendTraceByID?
    package var metrics: FrontendMetrics?
    package var multiTenantQueriesEnabled: Bool?
    package var logQueryRequestHeaders: String?
    package var responseConsumers: Int?
    package var weights: QueryWeights?
    package var mcpServer: MCPServer?
    package var apiTimeout: GoDuration?
    package var urlDenyList: [String] = []
    package var maxGRPCStreamingPacketSize: Int?
    package var maxQueryExpressionSizeBytes: Int?
    package var allowedHeaders: [String] = []
    package var skipASTTransformations: [Transformation] = []
    package var rf1After: String?

    /// A rewriting of TraceQL queries that can be left out.
    package enum Transformation: String, Choice {
      case orToIn = "or_to_in"
      case all
    }

    package init() {}

    package static let fields: Fields<Self> = [
      optional(
        "query_end_cutoff", \.queryEndCutoff,
        "Hides traces younger than this from searches and metrics, so that answers are complete.",
        gate: Gate(since: Version(2, 10))),
      optional("max_outstanding_per_tenant", \.maxOutstandingPerTenant),
      optional("max_batch_size", \.maxBatchSize),
      optional("max_retries", \.maxRetries),
      optional("search", \.search),
      optional("trace_by_id", \.traceByID),
      optional("metrics", \.metrics),
      optional("multi_tenant_queries_enabled", \.multiTenantQueriesEnabled),
      optional("log_query_request_headers", \.logQueryRequestHeaders, "Headers to log, separated by commas."),
      optional("response_consumers", \.responseConsumers),
      optional("weights", \.weights),
      optional("mcp_server", \.mcpServer, gate: Gate(since: Version(2, 9))),
      optional("api_timeout", \.apiTimeout),
      optional("url_deny_list", \.urlDenyList, "Regular expressions of URLs that are refused."),
      optional("max_grpc_streaming_packet_size", \.maxGRPCStreamingPacketSize, gate: Gate(since: Version(3))),
      optional("max_query_expression_size_bytes", \.maxQueryExpressionSizeBytes),
      optional(
        "allowed_headers", \.allowedHeaders,
        "Headers passed on to the queriers.", gate: Gate(since: Version(2, 9))),
      optional("skip_ast_transformations", \.skipASTTransformations, gate: Gate(since: Version(3))),
      optional(
        "rf1_after", \.rf1After,
        "Deprecated: reads only blocks of replication factor 1 after this point in time.",
        gate: Gate(since: Version(2, 8))),
    ]
  }
}
