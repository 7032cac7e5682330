import Doctor
import DoctorTesting
import Files
import FilesTesting
import Foundation
import HTTPTesting
import NIOSSL
import SystemPackage
import Testing

@testable import DoctorCLI

@Suite struct TLSTests {
  private func answer(
    of certificate: TestCertificate, trusting authority: TestCertificate?
  ) async throws -> Answer {
    let server = try await ProgramServer.start(EchoProgram(), tls: certificate.configuration)
    let file = FilePath(NSTemporaryDirectory()).appending("exemplary-\(UUID().uuidString).pem")
    if let authority { try LocalFileSystem().replaceFile(at: file, with: Array(authority.certificate.utf8)) }
    let answer = try await ask("https://127.0.0.1:\(server.port)/", authorities: authority.map { _ in file.string })
    if authority != nil { try LocalFileSystem().removeFile(at: file) }
    await server.stop()
    return answer
  }

  @Test func `A certificate of an authority that was named is trusted`() async throws {
    #expect(try await answer(of: .loopback, trusting: .loopback).response?.status == 200)
  }

  @Test func `A certificate of nobody is not trusted`() async throws {
    #expect(try await answer(of: .loopback, trusting: nil).failure == .untrustedCertificate)
    #expect(try await answer(of: .loopback, trusting: .foreign).failure == .untrustedCertificate)
  }

  @Test func `A certificate for another host is not enough`() async throws {
    #expect(try await answer(of: .foreign, trusting: .foreign).failure == .foreignCertificate)
  }
}
