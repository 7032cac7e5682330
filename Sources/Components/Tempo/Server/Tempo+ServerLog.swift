import Documents

extension Tempo {
  /// What the server logs and traces; the keys stand among those of the server.
  package struct ServerLog: Document, Equatable {
    package var logFormat: LogFormat?
    package var logLevel: LogLevel?
    package var logSourceIPsEnabled: Bool?
    package var logSourceIPsFull: Bool?
    package var logSourceIPsHeader: String?
    package var logSourceIPsRegex: String?
    package var logRequestHeaders: Bool?
    package var logRequestAtInfoLevelEnabled: Bool?
    package var logRequestExcludeHeadersList: String?
    package var traceRequestHeaders: Bool?
    package var traceRequestExcludeHeadersList: String?

    package init() {}

    package static let fields: Fields<Self> = [
      optional("log_format", \.logFormat),
      optional("log_level", \.logLevel),
      optional("log_source_ips_enabled", \.logSourceIPsEnabled),
      optional("log_source_ips_full", \.logSourceIPsFull, "Logs every address of the forwarding headers."),
      optional("log_source_ips_header", \.logSourceIPsHeader, "Header that names the client's address."),
      optional("log_source_ips_regex", \.logSourceIPsRegex, "Regular expression whose first group is the address."),
      optional("log_request_headers", \.logRequestHeaders),
      optional(
        "log_request_at_info_level_enabled", \.logRequestAtInfoLevelEnabled,
        "Logs requests at level info rather than debug."),
      optional(
        "log_request_exclude_headers_list", \.logRequestExcludeHeadersList,
        "Headers not to log, separated by commas."),
      optional("trace_request_headers", \.traceRequestHeaders, gate: Gate(since: Version(2, 8))),
      optional(
        "trace_request_exclude_headers_list", \.traceRequestExcludeHeadersList,
        "Headers to leave out of traces, separated by commas.", gate: Gate(since: Version(2, 8))),
    ]
  }
}
