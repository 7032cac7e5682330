import Documents
import Values

/// Targets found among serversets in Zookeeper.
package struct ServersetSDConfig: Document, Equatable {
  package var servers: [String] = []
  package var paths: [String] = []
  package var timeout: PrometheusDuration?

  package init() {}

  package static let fields: Fields<Self> = [
    required("servers", \.servers, "The Zookeeper servers."),
    required("paths", \.paths, "The paths to look in, beginning with /."),
    optional("timeout", \.timeout, "How long an answer may take; 10s unless given."),
  ]

  package static func check(_ read: Read<Self>, _ decoding: inout Decoding) {
    ZookeeperPaths.check(read.servers, read.paths, &decoding)
  }
}
