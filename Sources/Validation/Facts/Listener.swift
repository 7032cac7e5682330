import Components
import Documents
import Project
import Values

/// A port on which a program listens, as its files say it.
struct Listener: Sendable {
  let port: Int
  /// Nil for every address, and where nobody can tell.
  var address: HostAddress?
  let place: Place?
}

/// What is known of where a program listens.
struct Listeners: Sendable {
  var known: [Listener] = []
  /// Whether it certainly listens nowhere else.
  var isComplete = false
}

extension Listener {
  /// Of `127.0.0.1:9090`, `:9090` or `9090`; nil where no port stands there.
  init?(_ text: String, at place: Place?) {
    let colon = text.lastIndex(of: ":")
    guard let port = Int(colon.map { text[text.index(after: $0)...] } ?? text[...]) else { return nil }
    self.init(port: port, host: colon.map { String(text[..<$0]) }, place: place)
  }

  init(port: Int, host: String?, place: Place?) {
    let bare = (host ?? "").filter { $0 != "[" && $0 != "]" }
    let address = bare == "localhost" ? .loopback : try? HostAddress(bare)
    self.init(port: port, address: address.flatMap { $0.isWildcard ? nil : $0 }, place: place)
  }
}

extension PrometheusProgram {
  var listeners: Listeners {
    guard let flags else { return Listeners() }
    let flagged = flags.uses(of: "web.listen-address")
    guard !flagged.isEmpty else {
      let standard = Listener(port: 9090, host: nil, place: placeOfFlags)
      return flags.isComplete ? Listeners(known: [standard], isComplete: true) : Listeners()
    }
    let known = flagged.compactMap { flag in flag.value.flatMap { Listener($0, at: flag.place) } }
    return Listeners(known: known, isComplete: flags.isComplete && known.count == flagged.count)
  }
}

extension TempoProgram {
  var listeners: Listeners {
    guard let document, flags?.isComplete == true, flags?.last("server.http-listen-port") == nil else {
      return Listeners()
    }
    let server: Read<Tempo.Server>? = document.server.unwrapped()
    var known = receivers.compactMap { receiver in
      receiver.port.map { port in
        receiver.endpoint.flatMap { endpoint in endpoint.scalar.flatMap { Listener($0.text, at: endpoint.place) } }
          ?? Listener(port: port, address: defaultAddress, place: receiver.key.place)
      }
    }
    let isComplete = httpPort != nil && known.count == receivers.count
    if let httpPort {
      known.append(
        Listener(port: httpPort, host: server?.value.httpListenAddress, place: server?.httpListenPort.place ?? place))
    }
    known.append(
      Listener(
        port: server?.value.grpcListenPort?.number ?? 9095, host: server?.value.grpcListenAddress,
        place: server?.grpcListenPort.place ?? place))
    return Listeners(known: known, isComplete: isComplete)
  }

  private var place: Place? { document?.place }

  /// On what a receiver listens without an endpoint.
  private var defaultAddress: HostAddress? { defaultsToLocalhost ? .loopback : nil }
}
