import Components
import Documents
import Foundation
import OrderedCollections
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A real Prometheus, started with the flags that were rendered for its container, on a port of its own choice.
final class RunningPrometheus {
  struct NotReady: Error {
    let log: String
  }

  private let process: Process
  private let address: String

  init(in folder: RenderedFolder) throws {
    let flags = try Self.renderedFlags(in: folder).map { flag in
      flag.replacingOccurrences(of: "=/etc/prometheus/", with: "=\(folder.path)/prometheus/")
        .replacingOccurrences(of: "=/prometheus", with: "=\(folder.path)/data")
    }
    let started = try Program(path: Peers.path(of: "prometheus"))
      .start(flags + ["--web.listen-address=127.0.0.1:0", "--log.level=info"])
    process = started.process
    do {
      address = try Self.awaitReadiness(in: started.pipe.fileHandleForReading)
    } catch {
      process.terminate()
      throw error
    }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  func get(_ path: String) async throws -> String {
    let url = try #require(URL(string: "http://\(address)\(path)"))
    let (data, _) = try await URLSession.shared.data(from: url)
    return String(decoding: data, as: UTF8.self)
  }

  private static func renderedFlags(in folder: RenderedFolder) throws -> [String] {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/docker-compose.yml"))
    let reading = Reading<Compose.File>(Source(name: "docker-compose.yml", bytes: Array(bytes)), as: .yaml)
    let command = reading.document?.value.services["prometheus"]?.command
    guard case .words(let words) = command else { throw NotReady(log: "no command is rendered for Prometheus") }
    return words
  }

  /// Reads the log until it says that requests are served, and where.
  private static func awaitReadiness(in log: FileHandle) throws -> String {
    var text = ""
    var address: String?
    while true {
      let data = log.availableData
      guard !data.isEmpty else { throw NotReady(log: text) }
      text += String(decoding: data, as: UTF8.self)
      if address == nil, let match = text.firstMatch(of: /msg="Listening on" .*?address=(127\.0\.0\.1:[0-9]+)/) {
        address = String(match.output.1)
      }
      if let address, text.contains("Server is ready to receive web requests") {
        // What it logs later must go somewhere, or it would stop when the pipe is full.
        log.readabilityHandler = { _ = $0.availableData }
        return address
      }
    }
  }
}
