import ArgumentParser
import AsyncHTTPClient
import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
import OpenMetrics
import ServiceLifecycle

@testable import DemoServer

/// A server in this process, on a port that was free.
struct RunningServer: Sendable {
  /// Leaves bodies compressed; it lives as long as the process.
  private static let client = HTTPClient(eventLoopGroup: MultiThreadedEventLoopGroup.singleton)

  let port: Int
  let log: RecordingStream

  /// Runs a server as `demo-server` would be run with these arguments and variables, and ends it gracefully.
  static func run<Value: Sendable>(
    _ arguments: [String] = [],
    environment: [String: String] = ["OTEL_TRACES_EXPORTER": "none"],
    clock: any Clock<Duration> = SkippingClock(),
    chance: Chance = .seeded(1),
    _ body: @Sendable (RunningServer) async throws -> Value
  ) async throws -> Value {
    let log = RecordingStream()
    let surroundings = Surroundings(
      environment: environment,
      output: RecordingStream(),
      messages: log,
      clock: clock,
      chance: chance
    )
    let options = try ServerOptions.parse(["--port", "0"] + arguments)
    let settings = try ServerSettings(options, environment: environment)
    let logger = Logger.demoServer(log, level: settings.logLevel.level)
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let services = try DemoServices(settings, in: surroundings, logger: logger) { found.yield($0) }.services
    let group = ServiceGroup(services: services, logger: logger)
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        defer { found.finish() }
        try await group.run()
      }
      for await port in ports {
        do {
          let value = try await body(RunningServer(port: port, log: log))
          await group.triggerGracefulShutdown()
          try await tasks.waitForAll()
          return value
        } catch {
          await group.triggerGracefulShutdown()
          throw error
        }
      }
      // It has ended before it listened: the group says why.
      try await tasks.waitForAll()
      throw CancellationError()
    }
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// The answer to a request.
  @discardableResult
  func request(
    _ method: HTTPRequest.Method = .get,
    _ path: String,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    var request = HTTPClientRequest(url: url(path))
    request.method = HTTPMethod(rawValue: method.rawValue)
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    let response = try await Self.client.execute(request, timeout: .seconds(60))
    let body = try await response.body.collect(upTo: .max)
    return Answer(status: Int(response.status.code), headers: response.headers, body: Array(body.readableBytesView))
  }

  /// What the metrics are now, read by the strict parser.
  func metrics() async throws -> [MetricFamily] {
    let answer = try await request(.get, "/metrics", headers: ["accept": "application/openmetrics-text"])
    return try MetricFamily.parse(answer.body, as: .openMetrics1, strictness: .canonical)
  }
}

struct Answer: Sendable {
  let status: Int
  let headers: HTTPHeaders
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
}
