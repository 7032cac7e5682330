import Testing
import Values

@testable import Deployment

@Suite struct AddressesTests {
  private func address(_ target: String, from viewpoint: Viewpoint) throws -> String {
    var deployment = Deployment(name: try DNSLabel("x"))
    deployment.bindAddress = try HostAddress("10.0.0.5")
    let application = Application(name: try DNSLabel("a"), source: .target(try TargetAddress(target)))
    return deployment.address(of: .application(application), from: viewpoint).text
  }

  @Test(arguments: [
    (Deployment.Target.compose, "tempo:9095", "0.0.0.0:9095", "0.0.0.0:3200"),
    (.processes, "[::1]:9096", "127.0.0.1:9096", "[::1]:3201"),
  ])
  func aProgramListensWhereItIsAsked(
    _ target: Deployment.Target, _ grpc: String, _ grpcListener: String, _ httpListener: String
  ) throws {
    var deployment = Deployment(name: try DNSLabel("x"), target: target, bindAddress: try HostAddress("::1"))
    (deployment.tempo.port, deployment.tempo.grpcPort) = try (Port(3201), Port(9096))
    #expect(deployment.address(of: .tempoGRPC, from: .service).text == grpc)
    #expect(deployment.listener(of: .tempoGRPC).address.text == grpcListener)
    #expect(deployment.listener(of: .tempo).address.text == httpListener)
    #expect(deployment.url(of: .tempo, from: .machine).text == "http://[::1]:3201")
  }

  /// The name by which containers know the machine is none that the machine knows itself.
  @Test func theMachineIsItsOwnLoopbackAddress() throws {
    #expect(try address("host.docker.internal:8080", from: .machine) == "127.0.0.1:8080")
    #expect(try address("host.docker.internal:8080", from: .service) == "host.docker.internal:8080")
    #expect(try address("web.example.net:8081", from: .machine) == "web.example.net:8081")
  }
}
