import DemoServerInterface

/// The port that is listened on; 0 takes one that is free.
struct ListenPort: BoundedNumber {
  static let range = 0...65_535
  static let meaning = "a port"
  static let standard = ListenPort(unchecked: Int(DemoServerFacts.port))

  let number: Int
  init(unchecked number: Int) { self.number = number }
}

/// The address or name that is listened on.
struct ListenHost: SettingValue {
  static let expectation = "an address such as 127.0.0.1, or 0.0.0.0 for all"
  static let standard = ListenHost(unchecked: "127.0.0.1")

  let text: String

  init?(text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }

  /// The address under which a program on the same machine reaches the server.
  var fromHere: String {
    switch text {
    case "0.0.0.0": "127.0.0.1"
    case "::": "[::1]"
    case let address where address.contains(":"): "[\(address)]"
    default: text
    }
  }
}

/// The path under which the metrics are.
struct MetricsPath: SettingValue {
  static let expectation = "a path such as /metrics that is no route of the server, without ? and #"
  static let standard = MetricsPath(unchecked: "/metrics")

  let text: String

  init?(text: String) {
    let isPath =
      text.hasPrefix("/")
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard isPath, text != HealthEndpoint.path, !ShopRoute.allCases.contains(where: { $0.matches(text) })
    else { return nil }
    self.text = text
  }

  private init(unchecked text: String) { self.text = text }
}

/// By how much simulated work is stretched.
struct WorkScale: SettingValue {
  static let expectation = "a number from 0, for none, to 100"
  static let standard = WorkScale(unchecked: 1)

  let factor: Double

  init?(text: String) {
    guard let factor = Double(text), (0...100).contains(factor) else { return nil }
    self.factor = factor
  }

  private init(unchecked factor: Double) { self.factor = factor }
}

/// What requests leave behind.
enum Instrumentation: String, CaseIterable, SettingValue {
  static let expectation = allCases.map(\.rawValue).joined(separator: ", ")

  /// Metrics, and spans that their exemplars name.
  case all
  /// Metrics without spans.
  case metrics
  /// Nothing, to see what the others cost.
  case none

  init?(text: String) { self.init(rawValue: text) }
}

/// How many connections are open at once; others wait.
struct ConnectionLimit: BoundedNumber {
  static let range = 1...100_000
  static let meaning = "a number of connections"
  static let standard = ConnectionLimit(unchecked: 1_000)

  let number: Int
  init(unchecked number: Int) { self.number = number }
}

/// After how many seconds a connection is closed on which nothing happens.
struct IdleTimeout: BoundedNumber {
  static let range = 1...3_600
  static let meaning = "seconds"
  static let standard = IdleTimeout(unchecked: 60)

  let number: Int
  init(unchecked number: Int) { self.number = number }
}
