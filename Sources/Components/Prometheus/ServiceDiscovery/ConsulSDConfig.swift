import Documents
import OrderedCollections
import Values

/// Targets found in Consul's catalog.
package struct ConsulSDConfig: Document, Equatable {
  package var server: String?
  package var scheme: URLScheme?
  package var pathPrefix: String?
  package var token: Secret?
  package var datacenter: String?
  package var namespace: String?
  package var partition: String?
  package var username: String?
  package var password: Secret?
  package var services: [String] = []
  package var tags: [String] = []
  package var nodeMeta: OrderedDictionary<String, String> = [:]
  package var filter: String?
  package var healthFilter: String?
  package var tagSeparator: String?
  package var allowStale: Bool?
  package var refreshInterval: PrometheusDuration?
  package var http = HTTPClientConfig()

  package init() {}

  package static let fields: Fields<Self> = [
    optional("server", \.server, "Consul's address, as host:port; localhost:8500 unless given."),
    optional("scheme", \.scheme, "http unless given."),
    optional("path_prefix", \.pathPrefix, "A path in front of the API's own."),
    optional("token", \.token, "The access token."),
    optional("datacenter", \.datacenter, "The data center; the agent's own unless given."),
    optional("namespace", \.namespace, "The namespace, in Consul Enterprise."),
    optional("partition", \.partition, "The admin partition, in Consul Enterprise."),
    optional("username", \.username, "Deprecated; use basic_auth."),
    optional("password", \.password, "Deprecated; use basic_auth."),
    optional("services", \.services, "The services to look for; all unless given."),
    optional("tags", \.tags, "The tags a service must have, all of them."),
    optional("node_meta", \.nodeMeta, "The metadata a node must have."),
    optional("filter", \.filter, "A filter expression for the catalog."),
    optional(
      "health_filter", \.healthFilter, "A filter expression for the health of services.",
      gate: Gate(since: Version(3, 11, 2))),
    optional("tag_separator", \.tagSeparator, "What stands between tags in their label; , unless given."),
    optional("allow_stale", \.allowStale, "Whether a server other than the leader may answer; true unless given."),
    optional("refresh_interval", \.refreshInterval, "How often targets are looked for; 30s unless given."),
    inline(\.http),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    if read.node?["server"] != nil { decoding.checkGiven(read.server, because: "remove the key for localhost:8500") }
    if read.value.username ?? "" != "" || read.value.password != nil, read.value.http.basicAuth != nil {
      decoding.report(
        "Expected at most one of basic_auth and Consul's own user name and password, found both.",
        help: "remove username and password", at: read.username)
    }
    if read.value.token.map({ !$0.text.isEmpty }) ?? false,
      let other = read.value.http.authentications.first(where: { $0 != "basic_auth" })
    {
      decoding.report("Expected at most one of token and \(other), found both.", help: "remove token", at: read.token)
    }
  }
}
