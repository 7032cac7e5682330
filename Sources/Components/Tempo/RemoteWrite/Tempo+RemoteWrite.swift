import Documents
import Values

extension Tempo {
  /// A receiver of metrics, as in Prometheus.
  package struct RemoteWrite: Section, Equatable {
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
      .required("url", \.url, "where to write to, such as http://prometheus:9090/api/v1/write"),
      .field("name", \.name),
      .field("send_exemplars", \.sendExemplars, "Sends the trace IDs of samples too; otherwise they are lost."),
      .field("send_native_histograms", \.sendNativeHistograms),
      .field("remote_timeout", \.remoteTimeout),
      .field("headers", \.headers),
      .field("write_relabel_configs", \.writeRelabelConfigs),
      .field("protobuf_message", \.protobufMessage),
      .field("round_robin_dns", \.roundRobinDNS, gate: Gate(since: Version(2, 8))),
      .inline(\.authentication),
      .field("tls_config", \.tlsConfig),
      .inline(\.proxy),
      .field("follow_redirects", \.followRedirects),
      .field("enable_http2", \.enableHTTP2),
      .field("http_headers", \.httpHeaders),
      .field("queue_config", \.queueConfig),
      .field("metadata_config", \.metadataConfig),
    ]
  }
}
