import DemoServerInterface

/// How many requests begin each second.
struct RequestRate: BoundedNumber {
  static let range = 1...DemoServerCommand.requestsPerSecondRange.upperBound
  static let meaning = "a number of requests"
  static let standard = RequestRate(unchecked: DemoServerCommand.standardRequestsPerSecond)

  let number: Int
  init(unchecked number: Int) { self.number = number }
}

/// For how many seconds requests are made.
struct LoadDuration: BoundedNumber {
  static let range = 1...86_400
  static let meaning = "seconds"

  let number: Int
  init(unchecked number: Int) { self.number = number }
}

/// How many requests may be without an answer.
struct FlightLimit: BoundedNumber {
  static let range = 1...10_000
  static let meaning = "a number of requests"
  static let standard = FlightLimit(unchecked: 200)

  let number: Int
  init(unchecked number: Int) { self.number = number }
}

/// How long an answer is waited for; less than the time a container is given to stop.
struct RequestTimeout: BoundedNumber {
  static let range = 1...60
  static let meaning = "seconds"
  static let standard = RequestTimeout(unchecked: 5)

  let number: Int
  init(unchecked number: Int) { self.number = number }
}

/// A server's address, with a path before its routes if it has one.
struct HTTPTarget: SettingValue {
  static let expectation = "an address such as http://127.0.0.1:\(DemoServerFacts.port)/"

  /// Without a slash at its end.
  private let base: String

  init?(text: String) {
    guard let scheme = ["http://", "https://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let isAddress = rest.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    guard isAddress, let first = rest.first, first != "/", first != ":" else { return nil }
    base = text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  /// The URL of a path that begins with a slash.
  func appending(_ path: String) -> String { base + path }
}
