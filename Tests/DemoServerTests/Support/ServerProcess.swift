import Foundation
import Testing

/// `demo-server` as a process of its own.
///
/// `@unchecked`: the process and the pipe are used by one task at a time.
final class ServerProcess: @unchecked Sendable {
  private let process: Process
  private let log = Pipe()

  init(environment: [String: String]) throws {
    process = Process()
    process.executableURL = try Self.program()
    process.arguments = ["--port", "0"]
    process.environment = environment
    process.standardError = log
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// The program is built into the same folder as the tests.
  private static func program() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
    }
    return folder.appendingPathComponent("demo-server")
  }

  /// The port it says it listens on.
  func port() throws -> Int {
    var text = ""
    while true {
      let data = log.fileHandleForReading.availableData
      try #require(!data.isEmpty, "it ended: \(text)")
      text += String(decoding: data, as: UTF8.self)
      if let match = text.firstMatch(of: /listening on 127\.0\.0\.1:([0-9]+)/) {
        // What it logs later must go somewhere, or it would stop when the pipe is full.
        log.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
        return try #require(Int(match.output.1))
      }
    }
  }

  func terminate() { process.terminate() }

  func exitStatus() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
