import Documents
import OrderedCollections
import Values

/// Where samples are sent on to.
package struct RemoteWriteConfig: Document, Equatable {
  package var url = ""
  package var name: String?
  package var remoteTimeout: PrometheusDuration?
  package var sendExemplars: Bool?
  package var sendNativeHistograms: Bool?
  package var protobufMessage: ProtobufMessage?
  package var headers: OrderedDictionary<String, String> = [:]
  package var writeRelabelConfigs: [RelabelConfig] = []
  package var roundRobinDNS: Bool?
  package var http = HTTPClientConfig()
  package var sigV4: SigV4Config?
  package var azureAD: AzureADConfig?
  package var googleIAM: GoogleIAMConfig?
  package var queue: QueueConfig?
  package var metadata: MetadataConfig?

  package init() {}

  package enum ProtobufMessage: String, Choice {
    case v1 = "prometheus.WriteRequest"
    case v2 = "io.prometheus.write.v2.Request"
  }

  package static let fields: Fields<Self> = [
    required("url", \.url, "The receiver's URL."),
    optional("name", \.name, "The name of this receiver in metrics and logs; unique among them."),
    optional("remote_timeout", \.remoteTimeout, "How long a request may take; 30s unless given."),
    optional("send_exemplars", \.sendExemplars, "Whether exemplars are sent; false unless given."),
    optional(
      "send_native_histograms", \.sendNativeHistograms, "Whether native histograms are sent; false unless given."),
    optional("protobuf_message", \.protobufMessage, "The version of the protocol: 1.0 unless given."),
    optional("headers", \.headers, "Further headers of every request."),
    optional(
      "write_relabel_configs", \.writeRelabelConfigs, "Steps that rewrite or drop samples before they are sent."),
    optional(
      "round_robin_dns", \.roundRobinDNS, "Whether an address of the receiver is picked at random for each connection.",
      gate: Gate(since: Version(3, 1))),
    inline(\.http),
    optional("sigv4", \.sigV4, "Requests signed for AWS."),
    optional("azuread", \.azureAD, "Tokens of Microsoft Entra ID."),
    optional("google_iam", \.googleIAM, "Tokens of Google Cloud."),
    optional("queue_config", \.queue, "How samples wait and are sent."),
    optional("metadata_config", \.metadata, "How types and help texts of metrics are sent."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    ReservedHeaders.check(read.headers, &decoding)
    let value = read.value
    let ways =
      value.http.authentications
      + [
        value.sigV4 == nil ? nil : "sigv4", value.azureAD == nil ? nil : "azuread",
        value.googleIAM == nil ? nil : "google_iam",
      ].compactMap(\.self)
    guard ways.count > 1, ways.count > value.http.authentications.count else { return }
    decoding.report(
      "Expected at most one of \(ways.joined(separator: ", ")), found \(ways.count) of them.", help: "keep one of them",
      at: read)
  }
}
