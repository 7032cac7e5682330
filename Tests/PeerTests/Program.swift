import Foundation
import Testing

/// One run of a real program.
struct Program {
  struct Result {
    let status: Int32
    /// Both streams, as they came.
    let output: String
  }

  let path: String
  var folder: String?
  var environment: [String: String]?

  func run(_ arguments: [String]) throws -> Result {
    let process = try start(arguments)
    let output = process.pipe.fileHandleForReading.readDataToEndOfFile()
    process.process.waitUntilExit()
    return Result(status: process.process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  func start(_ arguments: [String]) throws -> (process: Process, pipe: Pipe) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    if let environment { process.environment = environment }
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    return (process, pipe)
  }
}
