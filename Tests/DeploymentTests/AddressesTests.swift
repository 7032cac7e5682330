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

  /// The name by which containers know the machine is none that the machine knows itself.
  @Test func theMachineIsItsOwnLoopbackAddress() throws {
    #expect(try address("host.docker.internal:8080", from: .machine) == "127.0.0.1:8080")
    #expect(try address("host.docker.internal:8080", from: .service) == "host.docker.internal:8080")
    #expect(try address("web.example.net:8081", from: .machine) == "web.example.net:8081")
  }
}
