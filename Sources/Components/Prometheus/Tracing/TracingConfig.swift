import Documents
import OrderedCollections
import Values

/// Where Prometheus sends traces of its own work, over OTLP.
package struct TracingConfig: Document, Equatable {
  package var clientType: ClientType?
  package var endpoint = ""
  package var samplingFraction: Double?
  package var insecure: Bool?
  package var tls: TLSConfig?
  package var headers: OrderedDictionary<String, String> = [:]
  package var compression: Compression?
  package var timeout: PrometheusDuration?

  package init() {}

  package enum ClientType: String, Choice {
    case grpc, http
  }

  package enum Compression: String, Choice {
    case gzip
  }

  package static let fields: Fields<Self> = [
    optional("client_type", \.clientType, "grpc unless given."),
    required("endpoint", \.endpoint, "The receiver, as host:port."),
    optional("sampling_fraction", \.samplingFraction, "The share of traces that are kept, 0 to 1."),
    optional("insecure", \.insecure, "Whether the connection goes without TLS."),
    optional("tls_config", \.tls, "Certificates and TLS versions."),
    optional("headers", \.headers, "Further headers of every request."),
    optional("compression", \.compression, "None unless given."),
    optional("timeout", \.timeout, "How long sending may take."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    decoding.checkNotEmpty(read.endpoint)
    ReservedHeaders.check(read.headers, &decoding)
  }
}
