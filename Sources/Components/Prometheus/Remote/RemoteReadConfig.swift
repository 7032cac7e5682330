import Documents
import OrderedCollections
import Values

/// Where queries also look for samples.
package struct RemoteReadConfig: Document, Equatable {
  package var url = ""
  package var name: String?
  package var remoteTimeout: PrometheusDuration?
  package var readRecent: Bool?
  package var requiredMatchers: LabelSet = [:]
  package var filterExternalLabels: Bool?
  package var chunkedReadLimit: Int?
  package var headers: OrderedDictionary<String, String> = [:]
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    required("url", \.url, "The store's URL."),
    optional("name", \.name, "The name of this store in metrics and logs; unique among them."),
    optional("remote_timeout", \.remoteTimeout, "How long a request may take; 1m unless given."),
    optional("read_recent", \.readRecent, "Whether it is asked for times that the local storage covers too."),
    optional("required_matchers", \.requiredMatchers, "Labels that a query must select for it to be asked."),
    optional(
      "filter_external_labels", \.filterExternalLabels,
      "Whether external labels are added to what is asked for; true unless given."),
    optional(
      "chunked_read_limit", \.chunkedReadLimit,
      "The largest frame of a streamed answer, in bytes; 50000000 unless given."),
    optional("headers", \.headers, "Further headers of every request."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    ReservedHeaders.check(read.headers, &decoding)
  }
}
