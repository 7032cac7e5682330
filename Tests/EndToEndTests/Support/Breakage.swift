import DoctorTesting
import Foundation
import Testing

/// One way to break the chain for real, and the one link that is broken then.
struct Breakage: Sendable, CustomTestStringConvertible {
  /// Its number in the catalogue of failures is part of its name.
  let name: String
  /// The ID of the link; nil where all hold.
  let link: String?
  var edits: [Edit] = []
  /// What is started of the Procfile.
  var programs = ["prometheus", "http-server", "load"]
  /// What takes the spans, where it is not Tempo.
  var collector: @Sendable (DocumentedTempo) -> any TestProgram = { $0 }
  /// What else happens once the chain runs.
  var event: @Sendable (RunningChain) async throws -> Void = { _ in }
  /// Whether Prometheus is sent where nothing listens, and the doctor told the right place.
  var isMisdirected = false
  /// The application of the deployment, where it is not the demo server.
  var standIn: (@Sendable (DocumentedTempo) -> DocumentedApplication)?

  /// The file in which the doctor says to mend it, where that is another than the one that was edited.
  var otherFile: String?

  var mended: String? { otherFile ?? edits.first?.path }

  /// A change of a rendered file.
  struct Edit: Sendable {
    let path: String
    let old: String
    let new: String

    init(_ path: String, _ old: String, _ new: String) { (self.path, self.old, self.new) = (path, old, new) }
  }

  var testDescription: String { name }

  static let none = Breakage(name: "whole", link: nil)

  /// Further options of the doctor.
  func options(_ ports: Ports) -> String {
    isMisdirected ? "--application http://127.0.0.1:\(ports.demoServer)/metrics" : ""
  }

  func deployment(_ ports: Ports) -> String {
    let application =
      standIn == nil
      ? "{name: http-server, build: demo, port: \(ports.demoServer)}"
      : "{name: shop, target: '127.0.0.1:\(ports.application)', job: server}"
    return """
      name: shop
      target: processes
      applications: [\(application)]
      load: {requests_per_second: 20}
      prometheus: {version: 3.5.3, port: \(ports.prometheus), scrape_interval: 1s}
      tempo: {port: \(ports.tempo), otlp_http_port: \(ports.otlpHTTP), otlp_grpc_port: \(ports.otlpGRPC), grpc_port: \(ports.tempoGRPC)}
      grafana: {port: \(ports.grafana)}
      """
  }

  func edit(_ folder: String, _ ports: Ports) throws {
    let misdirection = Edit("prometheus/prometheus.yml", ":\(ports.demoServer)'", ":\(ports.otlpGRPC)'")
    for edit in edits + (isMisdirected ? [misdirection] : []) {
      let path = "\(folder)/\(edit.path)"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try #require(text.contains(edit.old), "\(edit.path) has no \(edit.old)")
      try text.replacing(edit.old, with: edit.new).write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
