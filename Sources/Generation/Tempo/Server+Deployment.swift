import Components
import Deployment
import Values

extension Tempo.Server {
  /// Where Tempo answers; in a container of its own that is everywhere, and its own gRPC is in nobody's way.
  init(_ deployment: Deployment) {
    self.init()
    let listener = deployment.listener(of: .tempo)
    httpListenAddress = listener.host?.text
    httpListenPort = listener.port
    let own = deployment.listener(of: .tempoGRPC)
    guard let host = own.host else { return }
    grpcListenAddress = host.text
    grpcListenPort = own.port
  }
}
