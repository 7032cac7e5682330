import Documents

extension Tempo {
  /// Takes queries and splits them up for the queriers.
  package struct QueryFrontend: Section, Equatable {
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
      .field(
        "query_end_cutoff", \.queryEndCutoff,
        "Hides traces younger than this from searches and metrics, so that answers are complete.",
        gate: Gate(since: Version(2, 10))),
      .field("max_outstanding_per_tenant", \.maxOutstandingPerTenant),
      .field("max_batch_size", \.maxBatchSize),
      .field("max_retries", \.maxRetries),
      .field("search", \.search),
      .field("trace_by_id", \.traceByID),
      .field("metrics", \.metrics),
      .field("multi_tenant_queries_enabled", \.multiTenantQueriesEnabled),
      .field("log_query_request_headers", \.logQueryRequestHeaders, "Headers to log, separated by commas."),
      .field("response_consumers", \.responseConsumers),
      .field("weights", \.weights),
      .field("mcp_server", \.mcpServer, gate: Gate(since: Version(2, 9))),
      .field("api_timeout", \.apiTimeout),
      .field("url_deny_list", \.urlDenyList, "Regular expressions of URLs that are refused."),
      .field("max_grpc_streaming_packet_size", \.maxGRPCStreamingPacketSize, gate: Gate(since: Version(3))),
      .field("max_query_expression_size_bytes", \.maxQueryExpressionSizeBytes),
      .field(
        "allowed_headers", \.allowedHeaders,
        "Headers passed on to the queriers.", gate: Gate(since: Version(2, 9))),
      .field("skip_ast_transformations", \.skipASTTransformations, gate: Gate(since: Version(3))),
      .field(
        "rf1_after", \.rf1After,
        "Deprecated: reads only blocks of replication factor 1 after this point in time.",
        gate: Gate(since: Version(2, 8))),
    ]
  }
}
