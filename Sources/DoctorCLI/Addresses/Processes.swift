import Components
import Doctor
import Documents
import Project
import Values

/// The programs of a Procfile, which all run on this machine.
struct Processes {
  let prometheus: HTTPURL?
  let tempo: HTTPURL?
  let grafana: HTTPURL?
  let applications: [Chain.Application]

  init(_ project: Project) {
    let prometheus = project.prometheuses.first.map { program in
      Self.address(program.flags?.last("web.listen-address")?.value, standard: .prometheus)
    }
    let tempo = project.tempos.first.map { program in
      let server = program.config?.document?.value.server
      return TargetAddress(host: Self.host(server?.httpListenAddress), port: server?.httpListenPort ?? .tempo)
    }
    let grafana = project.grafanas.first.map { program in
      let environment = program.service?.environment
      return TargetAddress(
        host: Self.host(environment?["GF_SERVER_HTTP_ADDR"]?.value),
        port: environment?["GF_SERVER_HTTP_PORT"]?.value.flatMap { try? Port($0) } ?? .grafana)
    }
    let own = [prometheus, tempo, grafana].compactMap { $0?.text }
    self.prometheus = prometheus.map { HTTPURL(host: $0.host, port: $0.port) }
    self.tempo = tempo.map { HTTPURL(host: $0.host, port: $0.port) }
    self.grafana = grafana.map { HTTPURL(host: $0.host, port: $0.port) }
    applications = project.prometheuses.flatMap { ScrapedTarget.all(of: $0) }
      .filter { !own.contains($0.address) }
      .map { target in
        Chain.Application(
          name: target.job, metrics: try? HTTPURL("\(target.scheme)://\(target.address)\(target.path)"),
          job: target.job, target: target.address, targetPlace: target.place)
      }
  }

  private static func address(_ text: String?, standard port: Port) -> TargetAddress {
    let whole = text.flatMap { try? TargetAddress($0.hasPrefix(":") ? "0.0.0.0\($0)" : $0) }
    guard let whole else { return TargetAddress(host: HostAddress.loopback.urlHost, port: port) }
    return TargetAddress(host: host(whole.host), port: whole.port)
  }

  /// What listens on every address is reached on the loopback one too.
  private static func host(_ text: String?) -> String {
    let bare = text.map { $0.hasPrefix("[") ? String($0.dropFirst().dropLast()) : $0 } ?? ""
    guard let address = try? HostAddress(bare) else { return bare.isEmpty ? HostAddress.loopback.urlHost : bare }
    return address.isWildcard ? HostAddress.loopback.urlHost : address.urlHost
  }
}
