import Values

/// The services that every deployment has, by the names under which they reach each other.
package enum ServiceName {
  package static let prometheus = DNSLabel(known: "prometheus")
  package static let tempo = DNSLabel(known: "tempo")
  package static let grafana = DNSLabel(known: "grafana")
  package static let load = DNSLabel(known: "load")

  package static let all = [prometheus, tempo, grafana, load]
}
