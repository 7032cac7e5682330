import Foundation
import HTTPTesting
import NIOSSL
import OpenMetrics
import Testing

@testable import OTLPTracing

/// Exports over TLS, set up by the variables, with certificates in files.
@Suite struct CertificateTests {
  private static let exported = "otel_sdk_exporter_span_exported_total"

  @Test func `A receiver is trusted whose certificate the variable names`() async throws {
    try await TestReceiver.with([.answer(200)], tls: TestCertificate.loopback.configuration) { receiver in
      try await Self.withFiles(of: .loopback) { files in
        let run = try Self.run(receiver, ["OTEL_EXPORTER_OTLP_CERTIFICATE": files.certificate])
        try await run(nil) { run.endSpans(2) }
        #expect(receiver.script.requests.map(\.spanCount) == [2])
      }
    }
  }

  @Test func `A receiver with another certificate gets nothing`() async throws {
    try await TestReceiver.with([.answer(200)], tls: TestCertificate.loopback.configuration) { receiver in
      try await Self.withFiles(of: .foreign) { files in
        var environment = ["OTEL_EXPORTER_OTLP_TRACES_CERTIFICATE": files.certificate]
        environment["OTEL_BSP_EXPORT_TIMEOUT"] = "1"
        let run = try Self.run(receiver, environment)
        try await run(nil) { run.endSpans(2) }
        #expect(receiver.script.requests.isEmpty)
        #expect(try run.registry.value(Self.exported, [Label("error_type", "connection")]) == 2)
      }
    }
  }

  @Test func `A receiver that asks for it is told who sends`() async throws {
    var tls = try TestCertificate.loopback.configuration
    tls.certificateVerification = .noHostnameVerification
    let known = try NIOSSLCertificate.fromPEMBytes(Array(TestCertificate.foreign.certificate.utf8))
    tls.trustRoots = .certificates(known)
    try await TestReceiver.with([.answer(200)], tls: tls) { receiver in
      try await Self.withFiles(of: .loopback) { trusted in
        try await Self.withFiles(of: .foreign) { own in
          let run = try Self.run(
            receiver,
            [
              "OTEL_EXPORTER_OTLP_CERTIFICATE": trusted.certificate,
              "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE": own.certificate, "OTEL_EXPORTER_OTLP_CLIENT_KEY": own.key,
            ]
          )
          try await run(nil) { run.endSpans(1) }
          #expect(receiver.script.requests.map(\.spanCount) == [1])
        }
      }
    }
  }

  @Test func `A file that is none is a problem at the start, and so is half of an identity`() async throws {
    try await Self.withFiles(of: .loopback) { files in
      let cases = [
        ("CERTIFICATE", files.key, "a file in PEM with certificates"),
        ("CLIENT_CERTIFICATE", files.certificate, "OTEL_EXPORTER_OTLP_CLIENT_KEY beside it"),
        ("CLIENT_KEY", files.key, "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE beside it"),
        ("CLIENT_KEY", files.certificate, "a file in PEM with a private key and no passphrase"),
      ]
      for (name, path, expected) in cases {
        let variable = "OTEL_EXPORTER_OTLP_\(name)"
        let error = #expect(throws: EnvironmentError.self) { try OTLPConfiguration(environment: [variable: path]) }
        #expect(error?.problems.first?.variable == variable)
        #expect(error?.problems.first?.expected == expected)
      }
    }
  }

  private static func run(_ receiver: TestReceiver, _ environment: [String: String]) throws -> ProcessorRun {
    var environment = environment
    environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = "https://127.0.0.1:\(receiver.port)"
    let configuration = try OTLPConfiguration(environment: environment)
    return ProcessorRun { $0 = configuration }
  }

  private static func withFiles(
    of certificate: TestCertificate,
    _ body: ((certificate: String, key: String)) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["certificate", "key"].map { folder.appendingPathComponent($0).path }
    try certificate.certificate.write(toFile: files[0], atomically: true, encoding: .utf8)
    try certificate.key.write(toFile: files[1], atomically: true, encoding: .utf8)
    try await body((files[0], files[1]))
  }
}
