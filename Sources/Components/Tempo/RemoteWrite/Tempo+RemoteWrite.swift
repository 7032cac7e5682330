import Documents
import Values

extension Tempo {
  /// A receiver of metrics, as in Prometheus.
  package struct RemoteWrite: Document, Equatable {
    package var url: String = ""
    package var name: String?
    package var sendExemplars: Bool?
    package var sendNativeHistograms: Bool?
    package var remoteTimeout: PrometheusDuration?
    package var headers: [String: String] = [:]
    package var writeRelabelConfigs: [RelabelConfig] = []
    package var protobufMessage: String?
    package var roundRobinDNS: Bool?
    package var authentication = RemoteWriteAuthentication()
    package var tlsConfig: RemoteWriteTLS?
    package var proxy = Proxy()
    package var followRedirects: Bool?
    package var enableHTTP2: Bool?
    package var httpHeaders: [String: HTTPHeader] = [:]
    package var queueConfig: QueueConfig?
    package var metadataConfig: MetadataConfig?

    package init() {}

    package static let fields: Fields<Self> = [
      required("url", \.url, "where to write to, such as http://prometheus:9090/api/v1/write"),
      optional("name", \.name),
      optional("send_exemplars", \.sendExemplars, "Sends the trace IDs of samples too; otherwise they are lost."),
      optional("send_native_histograms", \.sendNativeHistograms),
      optional("remote_timeout", \.remoteTimeout),
      optional("headers", \.headers),
      optional("write_relabel_configs", \.writeRelabelConfigs),
      optional("protobuf_message", \.protobufMessage),
      optional("round_robin_dns", \.roundRobinDNS, gate: Gate(since: Version(2, 8))),
      inline(\.authentication),
      optional("tls_config", \.tlsConfig),
      inline(\.proxy),
      optional("follow_redirects", \.followRedirects),
      optional("enable_http2", \.enableHTTP2),
      optional("http_headers", \.httpHeaders),
      optional("queue_config", \.queueConfig),
      optional("metadata_config", \.metadataConfig),
    ]
  }
}
